import type { MessagesLike } from '../shape.ts';
import type { corroboration as zh } from '../zh/corroboration.ts';

export const corroboration: MessagesLike<typeof zh> = {
  title: 'Others about the same thing',
  origins: '%{smart_count} independent origin |||| %{smart_count} independent origins',
  documents: '%{smart_count} document |||| %{smart_count} documents',
  none: 'No other figure is recorded about the same thing (indicator, market, sector, region, period).',
  conflict: '%{smart_count} reports disagree: %{values}. Kouan does not pick one and shows the whole range: %{range}.',
  mend: 'To mend it: open the sources of each. Change or revise the one that was recorded wrongly; where they do not speak of the same thing, state sector, region, period or base. Where the sources do disagree, leave it as it is.',
  range: 'Worded differently, both can be true. Together they allow no more than: %{range}.',
  sharesOrigin: 'Goes back to the same report as this figure; both count as one origin.',
};
