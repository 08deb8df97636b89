import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import { Alert, Chip } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import { useMe } from '../session/hooks.ts';

interface Owned {
  readonly tenantId: string;
}

/** Whether a record belongs to the tenant that the person works in; others share theirs and are read alone. */
export function useIsOwn(record: Owned | undefined): boolean {
  const tenant = useMe()?.current?.tenant.id;
  return record !== undefined && record.tenantId === tenant;
}

/** Marks a record of the market desk in a list. */
export function SharedMark({ record }: { record: Owned }) {
  const t = useMessages();
  if (useIsOwn(record)) return null;
  return <Chip size="small" icon={<LockOutlinedIcon />} label={t('resources.sources.scope.shared')} />;
}

/** Says on a record of the market desk that it is read here and kept there. */
export function SharedNotice({ record }: { record: Owned }) {
  const t = useMessages();
  if (useIsOwn(record)) return null;
  return (
    <Alert severity="info" icon={<LockOutlinedIcon />} sx={{ mb: 2 }}>
      {t('resources.sources.scope.readOnly')}
    </Alert>
  );
}
