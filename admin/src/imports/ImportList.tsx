import { IMPORT_FORMAT_LABELS, IMPORT_STATE_LABELS, inLocale } from '@kouan/shared';
import { Alert, Box, Button, Card, CardContent, Chip, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { InstantText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { useMore } from '../provider/use-more.ts';
import { MoreButton } from '../records/MoreButton.tsx';
import { EmptyState } from '../records/States.tsx';
import { AsRead } from './AsRead.tsx';
import { IMPORTS, type ImportRecord } from './documents.ts';
import { UndoDialog } from './UndoDialog.tsx';

interface Props {
  readonly mayImport: boolean;
  /** The file that is being looked at. */
  readonly openFile: string | null;
  readonly onOpen: (id: string) => void;
  readonly onChanged: () => void;
}

/** The files that were brought, the latest first, with what each left. */
export function ImportList({ mayImport, openFile, onOpen, onChanged }: Props) {
  const t = useMessages();
  const [undoing, setUndoing] = useState<ImportRecord | null>(null);
  const list = useMore({
    key: ['imports', 'list'],
    ask: async (after, signal) => (await gql(IMPORTS, { first: 20, after }, signal)).page,
  });
  const files = list.items;
  return (
    <section aria-labelledby="imports-list">
      <Typography id="imports-list" variant="h6" component="h2" gutterBottom>
        {t('resources.imports.list.title')}
      </Typography>
      {list.isPending && <LinearProgress aria-label={t('common.loading')} />}
      {list.error && <Alert severity="error">{list.error.message}</Alert>}
      {!list.isPending && !list.error && files.length === 0 && <EmptyState body={t('resources.imports.list.empty')} />}
      <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {files.map((file) => (
          <Card component="li" variant="outlined" key={file.id}>
            <CardContent sx={{ '&:last-child': { pb: 2 } }}>
              <FileLine file={file} />
              {mayImport && (
                <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
                  {file.state === 'previewed' && file.id !== openFile && (
                    <Button size="small" variant="outlined" onClick={() => onOpen(file.id)}>
                      {t('resources.imports.list.open')}
                    </Button>
                  )}
                  {file.state === 'committed' && (
                    <Button size="small" color="error" onClick={() => setUndoing(file)}>
                      {t('resources.imports.list.undo')}
                    </Button>
                  )}
                </Stack>
              )}
            </CardContent>
          </Card>
        ))}
      </Stack>
      {list.hasMore && (
        <MoreButton onMore={list.more} isFetching={list.isFetching} shown={files.length} total={list.total} />
      )}
      {undoing && (
        <UndoDialog
          file={undoing}
          onClose={() => setUndoing(null)}
          onDone={() => {
            setUndoing(null);
            onChanged();
          }}
        />
      )}
    </section>
  );
}

function FileLine({ file }: { file: ImportRecord }) {
  const t = useMessages();
  const locale = useLanguage();
  const color = { previewed: 'info', committed: 'success', undone: 'default' } as const;
  const [at, by] =
    file.state === 'undone'
      ? [file.undoneAt, file.undoneBy]
      : file.state === 'committed'
        ? [file.committedAt, file.committedBy]
        : [file.createdAt, file.createdBy];
  return (
    <>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{file.name}</Typography>
        <Chip
          size="small"
          variant="outlined"
          color={color[file.state]}
          label={inLocale(IMPORT_STATE_LABELS[file.state], locale)}
        />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {file.format === null
          ? t('resources.imports.preview.formatUnknown')
          : inLocale(IMPORT_FORMAT_LABELS[file.format], locale)}{' '}
        · <InstantText value={at} /> · {by?.name}
      </Typography>
      {file.state !== 'previewed' && (
        <Typography variant="body2">
          {t('resources.imports.list.left', {
            added: file.newCount,
            revised: file.revisedCount,
            unchanged: file.unchangedCount,
            aside: file.setAsideCount,
          })}
        </Typography>
      )}
      {file.state === 'previewed' && file.refusedCount > 0 && (
        <Typography variant="body2" color="error">
          {t('resources.imports.list.mistakes', { smart_count: file.refusedCount })}
        </Typography>
      )}
      {file.state !== 'previewed' && file.columns.length > 0 && <AsRead file={file} />}
      {file.state === 'committed' && file.source && (
        <Box sx={{ mt: 0.5 }}>
          <Link to={`/sources/${file.source.id}/show`}>
            {t('resources.imports.list.source', { code: file.source.code })}
          </Link>
        </Box>
      )}
    </>
  );
}
