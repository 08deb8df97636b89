import { FIGURE_RELATION_LABELS, formatChange } from '@kouan/shared';
import { Alert, Box, Link, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { Section } from '../display/Section.tsx';
import { CodeChip, VocabularyChip } from '../display/text.tsx';
import { FigureValue } from '../figures/FigureValue.tsx';
import { describePeriod, describeSubject } from '../figures/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { useCan } from '../session/hooks.ts';
import { conflictsOf } from './conflict.ts';
import { CORROBORATION_OF_FIGURE, type FigureGroup, type GroupMember } from './documents.ts';

interface Props {
  readonly figure: { readonly id: string; readonly version: number; readonly evidence: readonly unknown[] };
}

/** What else is recorded about the same thing, and how it stands to this figure. */
export function SameThing({ figure }: Props) {
  const t = useMessages();
  const { data: group } = useQuery({
    // New evidence can make a second origin of a figure that has not changed itself.
    queryKey: ['corroboration', figure.id, figure.version, figure.evidence.length],
    queryFn: async ({ signal }) => (await gql(CORROBORATION_OF_FIGURE, { id: figure.id }, signal)).group,
  });
  if (!group) return null;
  const others = group.members.filter((member) => member.figure.id !== figure.id && member.relation !== null);
  return (
    <Box sx={{ my: 2 }}>
      <Section title={t('resources.corroboration.title')}>
        <Stack spacing={1.5}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', rowGap: 1 }}>
            <RelationChip relation={group.relation} />
            <Typography variant="body2" color="text.secondary">
              {t('resources.corroboration.origins', { smart_count: group.origins })}
              {' · '}
              {t('resources.corroboration.documents', { smart_count: group.documents })}
            </Typography>
          </Stack>
          <Conflicts group={group} />
          <Range group={group} />
          {others.length === 0 ? (
            <Typography color="text.secondary">{t('resources.corroboration.none')}</Typography>
          ) : (
            <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {others.map((member) => (
                <Other key={member.figure.id} member={member} />
              ))}
            </Stack>
          )}
        </Stack>
      </Section>
    </Box>
  );
}

/** Says to everyone that reports disagree, and to those who can mend it how. */
function Conflicts({ group }: { group: FigureGroup }) {
  const t = useMessages();
  const locale = useLanguage();
  const mayWrite = useCan('figure.write');
  return conflictsOf(group, locale).map(({ key, count, values, range }) => (
    <Alert key={key} severity="warning">
      <Typography variant="body2">
        {t('resources.corroboration.conflict', { smart_count: count, values, range })}
      </Typography>
      {mayWrite && <Typography variant="body2">{t('resources.corroboration.mend')}</Typography>}
    </Alert>
  ));
}

/** What reports that are worded differently allow together. */
function Range({ group: { bases } }: { group: FigureGroup }) {
  const t = useMessages();
  const locale = useLanguage();
  return bases
    .filter(({ relation }) => relation === 'compatible')
    .map(({ basis, range: value, form, direction }) => (
      <Typography key={basis} variant="body2">
        {t('resources.corroboration.range', {
          range: formatChange({ value, comparison: { basis, form, direction, basePeriod: null } }, locale),
        })}
      </Typography>
    ));
}

function Other({ member: { figure, relation, sharesOrigin } }: { member: GroupMember }) {
  const t = useMessages();
  const locale = useLanguage();
  const what = [describeSubject(figure, locale), describePeriod(figure, locale)].filter(Boolean).join(' · ');
  return (
    <Stack component="li" direction="row" sx={{ gap: 1.5, alignItems: 'flex-start', flexWrap: 'wrap' }}>
      {relation && <RelationChip relation={relation} />}
      <Box sx={{ minWidth: 0, flex: '1 1 240px' }}>
        <EvidenceDrawer what={what} evidence={figure.evidence} owner={{ figureId: figure.id }}>
          <FigureValue figure={figure} />
        </EvidenceDrawer>
        <Typography variant="body2" color="text.secondary">
          <Link component={RouterLink} to={`/figures/${figure.id}/show`}>
            {describeSubject(figure, locale)}
          </Link>{' '}
          <CodeChip code={figure.code} />
        </Typography>
        {sharesOrigin && <Typography variant="caption">{t('resources.corroboration.sharesOrigin')}</Typography>}
      </Box>
    </Stack>
  );
}

function RelationChip({ relation }: { relation: FigureGroup['relation'] }) {
  const isConflict = relation === 'conflict';
  return <VocabularyChip word={relation} of={FIGURE_RELATION_LABELS} color={isConflict ? 'warning' : 'default'} />;
}
