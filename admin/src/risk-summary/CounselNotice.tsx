import { Alert } from '@mui/material';
import { useMessages } from '../i18n/index.ts';

/** What Kouan is and is not; it stands on every summary, on paper too. */
export function CounselNotice() {
  const t = useMessages();
  return (
    <Alert severity="info" variant="outlined" sx={{ my: 1 }}>
      {t('resources.riskSummary.counsel')}
    </Alert>
  );
}
