import { pick } from '@kouan/shared';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { BooleanInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { SourceInput } from '../sources/SourceInput.tsx';
import type { EvidenceDraft } from './evidence-input.ts';
import type { NamedSource } from './revision.ts';

interface Props {
  /** Sources of the figure that is revised, offered and never taken for granted. */
  readonly former: readonly NamedSource[];
}

/** Source and place of a new figure. Leaving them out takes one click, and says what follows from it. */
export function EvidenceInputs({ former }: Props) {
  const t = useMessages();
  const { withoutEvidence, evidenceSource } = useWatch() as EvidenceDraft;
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
          {!evidenceSource && <Former sources={former} />}
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

/** The former sources to choose from with one click. */
function Former({ sources }: { sources: readonly NamedSource[] }) {
  const t = useMessages();
  const locale = useLanguage();
  const { setValue } = useFormContext();
  if (sources.length === 0) return null;
  return (
    <Stack sx={{ alignItems: 'flex-start', mt: 0.5 }}>
      <Typography variant="body2" color="text.secondary">
        {t('resources.figures.evidence.formerHint')}
      </Typography>
      {sources.map((source) => (
        <Button
          key={source.id}
          size="small"
          onClick={() =>
            setValue('evidenceSource', { ...source, name: source.title }, { shouldDirty: true, shouldValidate: true })
          }
          sx={{ textAlign: 'start', overflowWrap: 'anywhere' }}
        >
          {t('resources.figures.evidence.former', { source: pick(source.title, locale) || source.code })}
        </Button>
      ))}
    </Stack>
  );
}

function hasValue(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}
