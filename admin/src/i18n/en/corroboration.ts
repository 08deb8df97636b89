import type { MessagesLike } from '../shape.ts';
import type { corroboration as zh } from '../zh/corroboration.ts';

export const corroboration: MessagesLike<typeof zh> = {
  name: 'Figures side by side',
  lead: 'Figures of one indicator, market, sector, region and period stand together: they agree, can both be true, conflict, were revised, or are compared with different bases. Origins are counted, not papers.',
  fields: { market: 'Market', indicator: 'Indicator' },
  state: 'How they stand to each other',
  allStates: 'All that compare',
  empty: 'There are no such groups. Widen the market, the indicator or the state.',
  found: '%{smart_count} group |||| %{smart_count} groups',
  open: 'Open',
  close: 'Close',
  openOf: 'Open: %{what}',
  closeOf: 'Close: %{what}',
  title: 'Others about the same thing',
  origins: '%{smart_count} independent origin |||| %{smart_count} independent origins',
  documents: '%{smart_count} source |||| %{smart_count} sources',
  none: 'No other figure is recorded about the same thing (indicator, market, sector, region, period).',
  conflict: '%{smart_count} reports disagree: %{values}. Kouan does not pick one and shows the whole range: %{range}.',
  mend: 'To mend it: open the sources of each. Change or revise the one that was recorded wrongly; where they do not speak of the same thing, state sector, region, period or base. Where the sources do disagree, leave it as it is.',
  range: 'Worded differently, both can be true. Together they allow no more than: %{range}.',
  sharesOrigin: 'Goes back to the same report as this figure; both count as one origin.',
};
