import { formatPeriod, parsePeriod, pick } from '@kouan/shared';
import { Button, Collapse, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { describeFigureValue } from '../figures/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { ErrorState } from '../records/States.tsx';
import { Conflicts, Member, Range, Standing } from './GroupParts.tsx';
import { CORROBORATION_OF_FIGURE, type ListedGroup } from './documents.ts';

/** One group: what its figures are about, how they stand to each other, and what they say; it opens its sources. */
export function GroupRow({ group }: { group: ListedGroup }) {
  const t = useMessages();
  const locale = useLanguage();
  const details = useId();
  const [isOpen, setOpen] = useState(false);
  const subject = [group.indicator.name, group.sector?.name, group.market?.name, group.region?.name]
    .map((name) => pick(name, locale))
    .filter(Boolean);
  const what = [...subject, ...(group.period ? [formatPeriod(parsePeriod(group.period), locale)] : [])].join(' · ');
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5, alignItems: { sm: 'center' } }}>
        <Stack sx={{ flex: 1, minWidth: 0, gap: 0.5 }}>
          <Typography component="h2" variant="subtitle1" sx={{ overflowWrap: 'anywhere' }}>
            {what}
          </Typography>
          <Standing group={group} />
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {saidBy(group, locale).join(locale === 'en' ? '; ' : '；')}
          </Typography>
        </Stack>
        <Button
          variant="outlined"
          aria-expanded={isOpen}
          aria-controls={details}
          aria-label={t(isOpen ? 'resources.corroboration.closeOf' : 'resources.corroboration.openOf', { what })}
          onClick={() => setOpen(!isOpen)}
          sx={{ flexShrink: 0, alignSelf: { xs: 'flex-start', sm: 'center' } }}
        >
          {t(isOpen ? 'resources.corroboration.close' : 'resources.corroboration.open')}
        </Button>
      </Stack>
      <Collapse in={isOpen} id={details} mountOnEnter unmountOnExit>
        <Opened group={group} />
      </Collapse>
    </Paper>
  );
}

/** The group with the sources of each figure. */
function Opened({ group: { members } }: { group: ListedGroup }) {
  const t = useMessages();
  const id = members[0]?.figure.id ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['corroboration', 'group', id],
    queryFn: async ({ signal }) => (await gql(CORROBORATION_OF_FIGURE, { id }, signal)).group,
    refetchOnMount: 'always',
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={t('common.loading')} sx={{ mt: 1 }} />;
  return (
    <Stack spacing={1.5} sx={{ mt: 1.5 }}>
      <Conflicts group={data} />
      <Range group={data} />
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.members.map((member) => (
          // Within a group no figure is the one that the others are held against.
          <Member key={member.figure.id} member={{ ...member, relation: null, sharesOrigin: false }} />
        ))}
      </Stack>
    </Stack>
  );
}

/** What the figures say that still stand, each wording once; where none stands, what they said. */
function saidBy({ members }: ListedGroup, locale: Parameters<typeof describeFigureValue>[1]): readonly string[] {
  const standing = members.filter(({ figure }) => figure.supersededAt === null);
  const said = (standing.length > 0 ? standing : members).map(({ figure }) => describeFigureValue(figure, locale));
  return [...new Set(said)];
}
