import { Alert, Button } from '@mui/material';
import { useCloseNotification, useNotify } from 'react-admin';
import { useMessages } from '../i18n/index.ts';

/** Says what was done and offers to take it back. */
export function UndoMessage({ text, onUndo }: { text: string; onUndo?: () => Promise<void> }) {
  const t = useMessages();
  const notify = useNotify();
  const close = useCloseNotification();
  const undo = async (): Promise<void> => {
    close();
    try {
      await onUndo?.();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  };
  return (
    <Alert
      severity="info"
      variant="filled"
      action={
        onUndo && (
          <Button color="inherit" onClick={() => void undo()}>
            {t('common.undo')}
          </Button>
        )
      }
    >
      {text}
    </Alert>
  );
}
