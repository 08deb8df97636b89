import { EVIDENCE_STANCE_LABELS, wordingIn } from '@kouan/shared';
import { Box, Divider, Link, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { MoreButton } from '../records/MoreButton.tsx';
import { ErrorState } from '../records/States.tsx';
import {
  type CitedDocument,
  type EvidenceItem,
  type OriginGroup,
  type Passage,
  type ReadEvidenceOwner,
  byOrigin,
  isSameDocument,
} from './evidence.ts';
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
  const documents = groups.flatMap((group) => group.documents);
  const passages = documents.flatMap((document) => document.passages).length;
  return (
    <Stack spacing={2} divider={<Divider />}>
      {!whole.hasMore && passages > groups.length && (
        <Typography variant="body2">
          {passages > documents.length && `${t('evidence.passages', { passages, smart_count: documents.length })} · `}
          {t('evidence.origins', { smart_count: groups.length })}
        </Typography>
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

function OriginSection({ group: { origin, documents }, actions }: { group: OriginGroup } & Pick<Props, 'actions'>) {
  const t = useMessages();
  const others = documents.filter(({ source }) => source.id !== origin.id);
  const retold = others.filter(({ source }) => !isSameDocument(source, origin)).length;
  return (
    <Stack spacing={1.5}>
      {retold > 0 && (
        <Box sx={{ bgcolor: 'action.hover', borderRadius: 1, px: 1.5, py: 1 }}>
          <Typography variant="subtitle2" component="h3">
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
      {documents.map((document) => (
        <DocumentEntry key={document.source.id} document={document} {...(actions ? { actions } : {})} />
      ))}
    </Stack>
  );
}

type Actions = Pick<Props, 'actions'>;

/** A document once, with each of its passages below. */
function DocumentEntry({ document: { source, passages }, ...actions }: { document: CitedDocument } & Actions) {
  const t = useMessages();
  return (
    <Box component="article">
      <Typography sx={{ fontWeight: 500 }}>
        <LocalizedTextView value={source.title} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {source.publisher ?? t('evidence.publisherUnknown')}
        {' · '}
        <PublicationDate source={source} />
      </Typography>
      {source.url && (
        <Link href={source.url} target="_blank" rel="noopener noreferrer" variant="body2">
          {t('evidence.readSource')}
        </Link>
      )}
      <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {passages.map((passage) => (
          <PassageEntry key={passage.locator} passage={passage} {...actions} />
        ))}
      </Stack>
    </Box>
  );
}

/** Where in the document, what it does for each record that rests on it, and what is noted there. */
function PassageEntry({ passage: { locator, items }, actions }: { passage: Passage } & Actions) {
  const locale = useLanguage();
  return (
    <Stack component="li" direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Typography variant="body2" color="text.secondary" sx={{ minWidth: 48, py: 0.25 }}>
        {wordingIn(locator, locale)}
      </Typography>
      <Stack spacing={0.5} sx={{ flex: 1, minWidth: 0 }}>
        {items.map((item) => (
          <Stack key={item.id} direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
            <VocabularyChip
              word={item.stance}
              of={EVIDENCE_STANCE_LABELS}
              color={item.stance === 'contradicts' ? 'warning' : 'default'}
            />
            <Typography variant="body2" sx={{ flex: 1, minWidth: 0, py: 0.25 }}>
              {item.note && <LocalizedTextView value={item.note} />}
            </Typography>
            {actions?.(item)}
          </Stack>
        ))}
      </Stack>
    </Stack>
  );
}
