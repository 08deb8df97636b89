import { NOTE_STATE_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import type { Wording } from './documents.ts';

/** Every wording that the note has had, newest first. */
export function Versions({ versions }: { versions: readonly Wording[] }) {
  const t = useMessages();
  if (versions.length === 0) return null;
  return (
    <Section title={t('resources.riskNotes.versions.title')}>
      <Stack component="ol" reversed spacing={1.5} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {versions.map((version) => (
          <li key={version.id}>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <strong>{t('resources.riskNotes.versions.number', { number: version.number })}</strong>
              <VocabularyChip word={version.state} of={NOTE_STATE_LABELS} />
              <LocalizedTextView value={version.title} />
            </Stack>
            <Typography variant="body2" color="text.secondary">
              {t('resources.riskNotes.versions.author', { name: version.author.name })}
              {version.reviewer && ` · ${t('resources.riskNotes.versions.reviewer', { name: version.reviewer.name })}`}
              {' · '}
              <InstantText
                value={version.withdrawnAt ?? version.publishedAt ?? version.submittedAt ?? version.updatedAt}
              />
            </Typography>
            {version.reviewComment && (
              <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
                {t('resources.riskNotes.versions.comment', { comment: version.reviewComment })}
              </Typography>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  );
}
