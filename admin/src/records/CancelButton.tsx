import { Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { useMessages } from '../i18n/index.ts';

/** Leaves a form for where the person came from. */
export function CancelButton() {
  const t = useMessages();
  const navigate = useNavigate();
  return <Button onClick={() => void navigate(-1)}>{t('common.form.cancel')}</Button>;
}
