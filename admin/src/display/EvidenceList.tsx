import { EVIDENCE_STANCE_LABELS } from '@kouan/shared';
import { Box, Divider, Link, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/index.ts';
import { MoreButton } from '../records/MoreButton.tsx';
import { ErrorState } from '../records/States.tsx';
import { type EvidenceItem, type OriginGroup, type ReadEvidenceOwner, byOrigin, isSameDocument } from './evidence.ts';
import { PublicationDate } from './PublicationDate.tsx';
import { LocalizedTextView, VocabularyChip } from './text.tsx';
import { useWholeEvidence } from './use-whole-evidence.ts';

interface Props {
  readonly evidence: readonly EvidenceItem[];
  /** The one record that all of it stands behind; more than comes along with the record is then read on. */
  readonly owner?: ReadEvidenceOwner;
  /** What can be done with each piece of evidence, beside it. */
  readonly actions?: (item: EvidenceItem) => ReactNode;
}

/** The sources behind a record or a number, those of one origin together. */
export function EvidenceList({ evidence: first, owner, actions }: Props) {
  const t = useMessages();
  const whole = useWholeEvidence(first, owner);
  const evidence = whole.items.length > 0 ? whole.items : first;
  if (evidence.length === 0) return <Typography color="text.secondary">{t('evidence.none')}</Typography>;
  const groups = byOrigin(evidence);
  return (
    <Stack spacing={2} divider={<Divider />}>
      {evidence.length > groups.length && (
        <Typography variant="body2">{t('evidence.origins', { smart_count: groups.length })}</Typography>
      )}
      {groups.map((group) => (
        <OriginSection key={group.id} group={group} {...(actions ? { actions } : {})} />
      ))}
      {whole.error && <ErrorState error={whole.error} onRetry={whole.retry} />}
      {whole.hasMore && (
        <MoreButton
          onMore={whole.more}
          isFetching={whole.isFetching}
          shown={evidence.length}
          total={whole.total}
          of={t('evidence.title')}
        />
      )}
    </Stack>
  );
}

function OriginSection({ group: { origin, items }, actions }: { group: OriginGroup } & Pick<Props, 'actions'>) {
  const t = useMessages();
  const others = items.filter(({ source }) => source.id !== origin.id);
  const retold = others.filter(({ source }) => !isSameDocument(source, origin)).length;
  return (
    <Stack spacing={1.5}>
      {retold > 0 && (
        <Box sx={{ bgcolor: 'action.hover', borderRadius: 1, px: 1.5, py: 1 }}>
          <Typography variant="subtitle2">
            {t('evidence.oneOrigin', { title: '' })}
            <LocalizedTextView value={origin.title} />
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {t('evidence.oneOriginHint', { smart_count: retold })}
          </Typography>
        </Box>
      )}
      {others.length > retold && (
        <Typography variant="body2" color="text.secondary">
          {t('evidence.sameDocument')}
        </Typography>
      )}
      {items.map((item) => (
        <EvidenceEntry key={item.id} item={item} action={actions?.(item)} />
      ))}
    </Stack>
  );
}

function EvidenceEntry({ item: { source, stance, locator, note }, action }: { item: EvidenceItem; action: ReactNode }) {
  const t = useMessages();
  return (
    <Box component="article">
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Typography sx={{ fontWeight: 500, flex: 1 }}>
          <LocalizedTextView value={source.title} />
        </Typography>
        <VocabularyChip
          word={stance}
          of={EVIDENCE_STANCE_LABELS}
          color={stance === 'contradicts' ? 'warning' : 'default'}
        />
        {action}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {source.publisher ?? t('evidence.publisherUnknown')}
        {' · '}
        <PublicationDate source={source} />
        {' · '}
        {locator}
      </Typography>
      {note && (
        <Typography variant="body2">
          <LocalizedTextView value={note} />
        </Typography>
      )}
      {source.url && (
        <Link href={source.url} target="_blank" rel="noopener noreferrer" variant="body2">
          {t('evidence.readSource')}
        </Link>
      )}
    </Box>
  );
}
