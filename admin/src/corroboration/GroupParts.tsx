import { FIGURE_RELATION_LABELS, formatChange } from '@kouan/shared';
import { Alert, Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { CodeChip, VocabularyChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { FigureValue } from '../figures/FigureValue.tsx';
import { describePeriod, describeSubject } from '../figures/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { useCan } from '../session/hooks.ts';
import { conflictsOf } from './conflict.ts';
import type { FigureGroup, GroupMember } from './documents.ts';

/** How figures about the same thing stand to each other, and on how much they rest. */
export function Standing({ group }: { group: Pick<FigureGroup, 'relation' | 'origins' | 'documents'> }) {
  const t = useMessages();
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', rowGap: 1 }}>
      <RelationChip relation={group.relation} />
      <Typography variant="body2" color="text.secondary">
        {t('resources.corroboration.origins', { smart_count: group.origins })}
        {' · '}
        {t('resources.corroboration.documents', { smart_count: group.documents })}
      </Typography>
    </Stack>
  );
}

/** Says to everyone that reports disagree, and to those who can mend it how. */
export function Conflicts({ group }: { group: FigureGroup }) {
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
export function Range({ group: { bases } }: { group: FigureGroup }) {
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

/** One of the figures about the same thing, with how it stands to the one that was asked about; it opens its sources. */
export function Member({ member: { figure, relation, sharesOrigin } }: { member: GroupMember }) {
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
        {figure.supersededAt && (
          <Typography variant="caption" color="text.secondary" sx={{ display: 'block' }}>
            {t('resources.figures.superseded')} <InstantText value={figure.supersededAt} />
          </Typography>
        )}
        {sharesOrigin && <Typography variant="caption">{t('resources.corroboration.sharesOrigin')}</Typography>}
      </Box>
    </Stack>
  );
}

export function RelationChip({ relation }: { relation: FigureGroup['relation'] }) {
  const isConflict = relation === 'conflict';
  return <VocabularyChip word={relation} of={FIGURE_RELATION_LABELS} color={isConflict ? 'warning' : 'default'} />;
}
