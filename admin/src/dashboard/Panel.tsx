import { Button, List, ListItem, ListItemButton, Skeleton, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Section } from '../display/Section.tsx';
import { useMessages } from '../i18n/index.ts';
import { ErrorState } from '../records/States.tsx';

interface Props<Data> {
  readonly title: string;
  readonly query: UseQueryResult<Data>;
  /** Where all of it is listed. */
  readonly all?: { readonly to: string; readonly label: string };
  readonly children: (data: Data) => ReactNode;
}

/** A part of the start page: what it shows, that it is coming, or why it does not. */
export function Panel<Data>({ title, query: { data, error, refetch }, all, children }: Props<Data>) {
  const t = useMessages();
  return (
    <Section
      title={title}
      actions={
        all && (
          <Button component={Link} to={all.to} size="small">
            {all.label}
          </Button>
        )
      }
    >
      {data !== undefined && children(data)}
      {data === undefined && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && (
        <Skeleton variant="rounded" height={96} role="status" aria-label={t('common.loading')} />
      )}
    </Section>
  );
}

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly to: (row: Row) => string;
  /** What to say, and do, where there are none. */
  readonly empty: string;
  readonly children: (row: Row) => ReactNode;
}

/** Rows of the start page, each of which leads somewhere. */
export function Rows<Row>({ rows, keyOf, to, empty, children }: RowsProps<Row>) {
  if (rows.length === 0) return <Typography color="text.secondary">{empty}</Typography>;
  return (
    <List disablePadding>
      {rows.map((row) => (
        <ListItem key={keyOf(row)} disablePadding divider>
          <ListItemButton component={Link} to={to(row)} sx={{ display: 'block', px: 1, py: 1 }}>
            {children(row)}
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}

/** Two lines of a row: what it is, and what else helps to tell it from others. */
export function RowText({ main, detail }: { readonly main: ReactNode; readonly detail: ReactNode }) {
  return (
    <>
      <Typography component="span" sx={{ display: 'block', fontWeight: 500, overflowWrap: 'anywhere' }}>
        {main}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
        {detail}
      </Typography>
    </>
  );
}
