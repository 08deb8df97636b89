import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { type ImportRecord, UNDO } from './documents.ts';

interface Props {
  /** The import to be undone; null while none is. */
  readonly file: ImportRecord | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks before an import is undone, and says why where it cannot be. */
export function UndoDialog({ file, onClose, onDone }: Props) {
  const t = useMessages();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = (): void => {
    setRefusal(null);
    onClose();
  };
  const undo = async (id: string): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await gql(UNDO, { id });
      onDone();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={file !== null} onClose={close} aria-labelledby="undo-import">
      {file && (
        <>
          <DialogTitle id="undo-import">{t('resources.imports.undo.title', { name: file.name })}</DialogTitle>
          <DialogContent>
            <DialogContentText>
              {t('resources.imports.undo.body', { added: file.newCount, revised: file.revisedCount })}
            </DialogContentText>
            {refusal && (
              <Alert severity="error" sx={{ mt: 2 }}>
                {refusal}
              </Alert>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close} disabled={busy}>
              {t('common.form.cancel')}
            </Button>
            <Button color="error" variant="contained" disabled={busy} onClick={() => void undo(file.id)}>
              {t('resources.imports.undo.confirm')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
