import { Alert, Stack, Typography } from '@mui/material';
import { BooleanInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../i18n/index.ts';
import { SourceInput } from '../sources/SourceInput.tsx';
import type { EvidenceDraft } from './evidence-input.ts';

/** Source and place of a new figure. Leaving them out takes one click, and says what follows from it. */
export function EvidenceInputs() {
  const t = useMessages();
  const { withoutEvidence } = useWatch() as EvidenceDraft;
  const needed = (message: string) => (value: unknown, all: EvidenceDraft) =>
    all.withoutEvidence || hasValue(value) ? undefined : message;
  return (
    <Stack sx={{ width: '100%' }}>
      <Typography variant="subtitle2" component="h3">
        {t('resources.figures.evidence.title')}
      </Typography>
      {withoutEvidence ? (
        <Alert severity="warning">{t('resources.figures.evidence.none')}</Alert>
      ) : (
        <>
          <SourceInput
            source="evidenceSource"
            label={t('resources.figures.evidence.source')}
            validate={needed(t('resources.figures.evidence.needSource'))}
          />
          <TextInput
            source="evidenceLocator"
            label={t('resources.figures.evidence.locator')}
            helperText={t('resources.figures.evidence.locatorHint')}
            validate={needed(t('resources.figures.evidence.needLocator'))}
            fullWidth
          />
        </>
      )}
      <BooleanInput source="withoutEvidence" label={t('resources.figures.evidence.skip')} helperText={false} />
    </Stack>
  );
}

function hasValue(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}
