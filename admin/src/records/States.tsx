import CloudOffIcon from '@mui/icons-material/CloudOff';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import InboxIcon from '@mui/icons-material/Inbox';
import LockIcon from '@mui/icons-material/Lock';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { isFailure } from '../provider/error.ts';

interface StateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly body: string;
  readonly children?: ReactNode;
}

/** A screen or part of one that has nothing to show, and what to do about it. */
export function StateMessage({ icon, title, body, children }: StateProps) {
  return (
    <Stack
      role="status"
      spacing={1}
      sx={{ alignItems: 'center', textAlign: 'center', px: 2, py: 6, color: 'text.secondary' }}
    >
      {icon}
      <Typography variant="h6" component="p" color="text.primary">
        {title}
      </Typography>
      <Typography sx={{ maxWidth: 480 }}>{body}</Typography>
      {children}
    </Stack>
  );
}

/** Nothing is there yet. */
export function EmptyState({ body, children }: { body?: string; children?: ReactNode }) {
  const t = useMessages();
  return (
    <StateMessage
      icon={<InboxIcon fontSize="large" />}
      title={t('common.state.emptyTitle')}
      body={body ?? t('common.state.emptyReadOnly')}
    >
      {children}
    </StateMessage>
  );
}

/** The filters leave nothing over. */
export function NoMatchState({ children }: { children?: ReactNode }) {
  const t = useMessages();
  return (
    <StateMessage
      icon={<SearchOffIcon fontSize="large" />}
      title={t('common.state.noMatchTitle')}
      body={t('common.state.noMatchBody')}
    >
      {children}
    </StateMessage>
  );
}

/** Something failed; says what, and offers to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useMessages();
  if (isFailure(error, 'NOT_FOUND')) return <NotFoundState />;
  if (isFailure(error, 'FORBIDDEN')) return <ForbiddenState />;
  const isOffline = isFailure(error, 'OFFLINE');
  return (
    <StateMessage
      icon={isOffline ? <CloudOffIcon fontSize="large" /> : <ErrorOutlineIcon fontSize="large" />}
      title={isOffline ? t('common.state.offlineTitle') : t('common.state.errorTitle')}
      body={error instanceof Error ? error.message : ''}
    >
      {onRetry && (
        <Button variant="outlined" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </StateMessage>
  );
}

/** No such address or record. */
export function NotFoundState() {
  const t = useMessages();
  return (
    <StateMessage
      icon={<SearchOffIcon fontSize="large" />}
      title={t('common.state.notFoundTitle')}
      body={t('common.state.notFoundBody')}
    >
      <ToStart />
    </StateMessage>
  );
}

/** The person may not see this. */
export function ForbiddenState() {
  const t = useMessages();
  return (
    <StateMessage
      icon={<LockIcon fontSize="large" />}
      title={t('common.state.forbiddenTitle')}
      body={t('common.state.forbiddenBody')}
    >
      <ToStart />
    </StateMessage>
  );
}

function ToStart() {
  const t = useMessages();
  return (
    <Button component={Link} to="/" variant="outlined">
      {t('common.state.toStart')}
    </Button>
  );
}
