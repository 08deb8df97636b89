import type { MessagesLike } from '../shape.ts';
import type { figureSeries as zh } from '../zh/figureSeries.ts';

export const figureSeries: MessagesLike<typeof zh> = {
  name: 'Series of figures',
  lead: 'One indicator period by period. What was not published stays a gap and is not guessed; monthly, cumulative and combined January–February figures are never mixed.',
  open: 'Open the series',
  question: 'What is asked',
  fields: {
    indicator: 'Indicator',
    market: 'Market',
    sector: 'Sector (HS)',
    region: 'Region',
    kind: 'Kind of period',
    from: 'From',
    to: 'To',
  },
  period: 'Period',
  value: 'Value',
  yearOnYear: 'Year on year (derived)',
  gap: 'gap',
  table: 'Values period by period, and year on year',
  share: 'Share of all goods (derived)',
  sum: 'Sum of the year (derived)',
  empty: 'There are no such figures. Choose another indicator, market, sector or time.',
  otherKinds: 'There are no figures of this kind of period, but there are others: %{kinds}. Choose another kind.',
  units: 'There are figures in %{units} as well; currencies are neither added nor converted.',
  derived: 'Derived by Kouan',
  derivedHint:
    'Worked out from the published figures below; no source published it and it is not stored. The least settled of them is:',
  line: { value: 'As reported', lower: 'Lower bound', upper: 'Upper bound' },
  terms: 'What it is worked out from',
};
