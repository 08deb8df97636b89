import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { LocalizedTextView } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { MarketInput } from '../inputs/ReferenceInputs.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { ScopeInput } from '../sources/ScopeInput.tsx';
import { SharedMark } from '../sources/SharedMark.tsx';
import type { RatingRow } from './documents.ts';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <MarketInput key="market" source="market" alwaysOn />,
  <OrganizationInput key="issuer" source="issuer" />,
  <ScopeInput key="scope" source="scope" />,
];

/** All country ratings, the latest first. */
export default function CountryRatingList() {
  return (
    <ResponsiveList<RatingRow> filters={FILTERS} card={(rating) => <RatingCard rating={rating} />}>
      <DataTable.Col
        source="market"
        disableSort
        render={(rating: RatingRow) => (
          <Stack sx={{ alignItems: 'flex-start', gap: 0.5 }}>
            <LocalizedTextView value={rating.market.name} />
            <SharedMark record={rating} />
          </Stack>
        )}
      />
      <DataTable.Col source="grade" disableSort render={({ grade }: RatingRow) => <strong>{grade}</strong>} />
      <DataTable.Col
        source="scale"
        disableSort
        render={({ scale }: RatingRow) => <LocalizedTextView value={scale} />}
      />
      <DataTable.Col
        source="issuer"
        disableSort
        render={({ issuer }: RatingRow) => <LocalizedTextView value={issuer.name} />}
      />
      <DataTable.Col source="ratedOn" disableSort render={({ ratedOn }: RatingRow) => <DateText value={ratedOn} />} />
    </ResponsiveList>
  );
}

function RatingCard({ rating }: { rating: RatingRow }) {
  return (
    <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
      <Typography>
        <LocalizedTextView value={rating.market.name} /> <strong>{rating.grade}</strong>
      </Typography>
      <SharedMark record={rating} />
      <Typography variant="body2">
        <LocalizedTextView value={rating.scale} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <LocalizedTextView value={rating.issuer.name} /> <DateText value={rating.ratedOn} />
      </Typography>
    </Stack>
  );
}
