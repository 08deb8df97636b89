import {
  Alert,
  Button,
  CircularProgress,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
} from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type Identifier, useDataProvider } from 'ra-core';
import { useId, useState } from 'react';
import { useDefinition } from '../definitions.tsx';
import { formatInstant } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { isFailure } from '../provider/error.ts';
import { ConflictTable } from './ConflictTable.tsx';
import { type Side, differences, merged } from './conflict.ts';

interface Props {
  readonly id: Identifier;
  /** What the person began with, and what they wanted to save. */
  readonly base: object;
  readonly mine: object;
  /** Called with the record as it was saved in the end. */
  readonly onSaved: (record: object) => void;
  readonly onClose: () => void;
}

/**
 * Shown when someone else saved the record first: the person sees field by field what they wanted and what is there
 * now, chooses, and saves onto the version that is there.
 */
export function ConflictDialog({ id, base, mine, onSaved, onClose }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const title = useId();
  const { name: resource, documents } = useDefinition();
  const dataProvider = useDataProvider();
  const [decided, setDecided] = useState<Readonly<Record<string, Side>>>({});
  const now = useQuery({
    queryKey: ['conflict', resource, id],
    queryFn: async ({ signal }) => (await dataProvider.getOne(resource, { id, signal })).data as Changed,
    gcTime: 0,
    staleTime: Infinity,
  });
  const theirs = now.data;
  const found = theirs ? differences({ base, mine, theirs }, documents.toInput ?? asIs, documents.formNames) : [];
  const chosen = Object.fromEntries(found.map(({ field, usual }) => [field, decided[field] ?? usual]));
  const save = useMutation({
    mutationFn: async () => {
      const data = merged({ mine, theirs: theirs ?? {} }, chosen);
      return (await dataProvider.update(resource, { id, data, previousData: theirs as never })).data as object;
    },
    onSuccess: onSaved,
    // It changed once more meanwhile: show what is there now and let the person choose again.
    onError: (error) => (isFailure(error, 'CONFLICT') ? now.refetch() : undefined),
  });
  const keepAll = (side: Side): void => setDecided(Object.fromEntries(found.map(({ field }) => [field, side])));
  const who = theirs?.updatedBy?.name;

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={title}>
      <DialogTitle id={title}>{t('common.conflict.title')}</DialogTitle>
      <DialogContent>
        {now.error && <Alert severity="error">{now.error.message}</Alert>}
        {save.error && <Alert severity="error">{save.error.message}</Alert>}
        {now.isPending && <CircularProgress aria-label={t('common.loading')} />}
        {theirs && (
          <>
            <DialogContentText>
              {who && theirs.updatedAt
                ? t('common.conflict.body', { name: who, at: formatInstant(theirs.updatedAt, locale) })
                : t('common.conflict.bodyUnknown')}
            </DialogContentText>
            {found.length > 0 ? (
              <>
                <Stack direction="row" spacing={1} sx={{ my: 1, flexWrap: 'wrap' }}>
                  <Button onClick={() => keepAll('mine')}>{t('common.conflict.keepMine')}</Button>
                  <Button onClick={() => keepAll('theirs')}>{t('common.conflict.keepTheirs')}</Button>
                </Stack>
                <ConflictTable
                  differences={found}
                  chosen={chosen}
                  onChoose={(field, side) => setDecided({ ...decided, [field]: side })}
                />
              </>
            ) : (
              <Alert severity="info">{t('common.conflict.nothing')}</Alert>
            )}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.conflict.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!theirs || save.isPending || now.isFetching}
          onClick={() => (found.length > 0 ? save.mutate() : onSaved(theirs ?? {}))}
        >
          {t('common.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface Changed {
  readonly updatedAt?: string;
  readonly updatedBy?: { readonly name: string } | null;
}

function asIs(record: object): object {
  return record;
}
