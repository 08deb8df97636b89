import { Alert, Box, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { useCan } from '../session/hooks.ts';
import type { ImportRecord } from './documents.ts';
import { FileDrop } from './FileDrop.tsx';
import { ImportList } from './ImportList.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { Problems } from './Problems.tsx';
import { type Mistakes, uploadFile } from './upload.ts';

/** What came of the last file. */
type Outcome =
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  | { readonly kind: 'refused'; readonly file: File; readonly mistakes: Mistakes }
  | { readonly kind: 'imported'; readonly record: ImportRecord };

/** Brings statistics files in; the file being looked at stands in the address, so that a reload keeps it. */
export default function ImportsPage() {
  const t = useMessages();
  const mayImport = useCan('import.write');
  const queries = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setIsSending] = useState(false);
  const file = address.get('file');
  const look = (id: string | null): void => setAddress(id === null ? {} : { file: id });
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: ['imports'] });

  const bring = async (chosen: File, waitsWithMistakes = false): Promise<void> => {
    setIsSending(true);
    setOutcome(null);
    look(null);
    try {
      const uploaded = await uploadFile(chosen, waitsWithMistakes);
      if ('id' in uploaded) look(uploaded.id);
      else setOutcome({ kind: 'refused', file: chosen, mistakes: uploaded.refused });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setOutcome({ kind: 'failed', name: chosen.name, message });
    } finally {
      setIsSending(false);
      await refresh();
    }
  };

  return (
    <Stack spacing={2} sx={{ pt: 1.5, maxWidth: 1100, minWidth: 0 }}>
      <Title title={t('resources.imports.name')} />
      <Typography color="text.secondary">{t('resources.imports.intro')}</Typography>
      {mayImport && <FileDrop isSending={isSending} onFile={(chosen) => void bring(chosen)} />}
      <Box aria-live="polite">
        {outcome?.kind === 'failed' && (
          <Alert severity="error">
            {t('resources.imports.failed', { name: outcome.name, message: outcome.message })}
          </Alert>
        )}
        {outcome?.kind === 'refused' && (
          <Problems
            name={outcome.file.name}
            mistakes={outcome.mistakes}
            onCorrect={() => void bring(outcome.file, true)}
          />
        )}
        {outcome?.kind === 'imported' && (
          <Alert severity="success">
            {t('resources.imports.done', {
              name: outcome.record.name,
              added: outcome.record.newCount,
              revised: outcome.record.revisedCount,
              unchanged: outcome.record.unchangedCount,
            })}
          </Alert>
        )}
      </Box>
      {mayImport && file !== null && (
        <PreviewPanel
          key={file}
          id={file}
          onImported={(record) => {
            setOutcome({ kind: 'imported', record });
            look(null);
            void refresh();
          }}
          onClosed={() => {
            look(null);
            void refresh();
          }}
        />
      )}
      <ImportList
        mayImport={mayImport}
        openFile={file}
        onOpen={(id) => {
          setOutcome(null);
          look(id);
        }}
        onChanged={() => void refresh()}
      />
    </Stack>
  );
}
