import { ErrorState } from '../records/States.tsx';

/** A screen that broke; the rest of the console goes on. */
export function ScreenError({ error, resetErrorBoundary }: { error?: unknown; resetErrorBoundary?: () => void }) {
  return <ErrorState error={error} {...(resetErrorBoundary ? { onRetry: resetErrorBoundary } : {})} />;
}
