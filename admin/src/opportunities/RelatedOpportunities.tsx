import { Box, Card, CardActionArea, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import { Section } from '../display/Section.tsx';
import { useMessages } from '../i18n/index.ts';
import { ErrorState } from '../records/States.tsx';
import type { OpportunityNode } from './documents.ts';
import { OpportunityCard } from './OpportunityCard.tsx';

/** Most opportunities that stand on the screen of another record; the list shows all. */
const MOST = 20;

interface Props {
  /** Which ones, as `{ initiativeId }`. */
  readonly filter: { readonly initiativeId?: string; readonly exporterId?: string };
  readonly actions?: ReactNode;
}

/** The opportunities that belong to another record. */
export function RelatedOpportunities({ filter, actions }: Props) {
  const t = useMessages();
  const { data, error, refetch } = useGetList<OpportunityNode>('opportunities', {
    filter,
    sort: { field: 'recent', order: 'ASC' },
    pagination: { page: 1, perPage: MOST },
  });
  return (
    <Section title={t('resources.opportunities.related')} actions={actions}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography color="text.secondary">{t('resources.opportunities.relatedNone')}</Typography>}
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))' }}>
        {data?.map((opportunity) => (
          <Card key={opportunity.id} variant="outlined">
            <CardActionArea
              component={Link}
              to={`/opportunities/${opportunity.id}/show`}
              sx={{ p: 1.5, height: '100%' }}
            >
              <OpportunityCard opportunity={opportunity} />
            </CardActionArea>
          </Card>
        ))}
      </Box>
    </Section>
  );
}
