import { EVIDENCE_STANCE_LABELS, type EvidenceStance } from '@kouan/shared';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { ResourceContextProvider, TextInput, required, useNotify, useRefresh } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import type { LocalizedText } from '@kouan/shared';
import type { EvidenceOwner } from '../display/evidence.ts';
import { useMessages } from '../i18n/index.ts';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { gql } from '../provider/client.ts';
import { type Referred, localizedInput } from '../provider/references.ts';
import { SourceInput } from './SourceInput.tsx';
import { ADD_EVIDENCE } from './evidence-documents.ts';

interface Draft {
  readonly source: Referred | null;
  readonly locator: string;
  readonly stance: EvidenceStance;
  readonly note: Partial<LocalizedText> | null;
}

interface Props {
  readonly owner: EvidenceOwner;
  readonly onClose: () => void;
}

/** Ties the record at hand to the place in a source that it rests on. */
export function AddEvidenceDialog({ owner, onClose }: Props) {
  const t = useMessages();
  const title = useId();
  const notify = useNotify();
  const refresh = useRefresh();
  const form = useForm<Draft>({ defaultValues: { source: null, locator: '', stance: 'supports', note: null } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ source, locator, stance, note }: Draft) =>
      gql(ADD_EVIDENCE, {
        input: { ...owner, sourceId: source?.id ?? '', locator: locator.trim(), stance, note: localizedInput(note) },
      }),
    onSuccess: () => {
      notify(t('resources.sources.evidence.added'), { type: 'success' });
      refresh();
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{t('resources.sources.evidence.addTitle')}</DialogTitle>
      <ResourceContextProvider value="sources">
        <FormProvider {...form}>
          <DialogContent>
            {error && <Alert severity="error">{error.message}</Alert>}
            <SourceInput
              source="source"
              validate={required(t('resources.sources.evidence.needSource'))}
              helperText={t('resources.sources.evidence.sourceHint')}
            />
            <TextInput
              source="locator"
              fullWidth
              validate={required(t('resources.sources.evidence.needLocator'))}
              helperText={t('resources.sources.evidence.locatorHint')}
            />
            <VocabularySelect source="stance" of={EVIDENCE_STANCE_LABELS} validate={required()} helperText={false} />
            <LocalizedTextInput source="note" multiline />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('resources.sources.evidence.cancel')}</Button>
            <Button
              variant="contained"
              disabled={isPending}
              onClick={() => void form.handleSubmit((draft) => mutate(draft))()}
            >
              {t('resources.sources.evidence.save')}
            </Button>
          </DialogActions>
        </FormProvider>
      </ResourceContextProvider>
    </Dialog>
  );
}
