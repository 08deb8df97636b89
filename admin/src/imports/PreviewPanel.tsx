import { IMPORT_ASIDE_LABELS, IMPORT_FORMAT_LABELS, inLocale } from '@kouan/shared';
import { Alert, Button, Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRemoveFromStore, useStore } from 'react-admin';
import { useState } from 'react';
import { formatInstant } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { Counts } from './Counts.tsx';
import { type Answers, COMMIT, DISCARD, IMPORT, type ImportRecord, PREVIEW, type Preview } from './documents.ts';
import { isUnread } from './mapping.ts';
import { Problems } from './Problems.tsx';
import { Questions } from './Questions.tsx';
import { Samples } from './Samples.tsx';

interface Props {
  readonly id: string;
  readonly onImported: (record: ImportRecord) => void;
  readonly onClosed: () => void;
}

/** What a file would change, with the questions that it leaves open; nothing is written before the button. */
export function PreviewPanel({ id, onImported, onClosed }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  // Kept in the browser, so that a reload loses no mapping; the page's address keeps the file.
  const place = `imports.answers.${id}`;
  const [answers, setAnswers] = useStore<Answers>(place, {});
  const forget = useRemoveFromStore();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const file = useQuery({ queryKey: ['imports', 'one', id], queryFn: async () => (await gql(IMPORT, { id })).record });
  const asked = useQuery({
    queryKey: ['imports', 'preview', id, answers],
    queryFn: async ({ signal }) => (await gql(PREVIEW, { id, answers }, signal)).preview,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const act = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  const importIt = (): Promise<void> =>
    act(async () => {
      const { record } = await gql(COMMIT, { id, answers: withSuggestions(asked.data, answers) });
      forget(place);
      onImported(record);
    });
  const discard = (): Promise<void> =>
    act(async () => {
      await gql(DISCARD, { id });
      forget(place);
      onClosed();
    });
  // An answer that is refused leaves what was seen before it, so that it can be mended.
  const [seen, setSeen] = useState<Preview>();
  if (asked.data && asked.data !== seen) setSeen(asked.data);
  const preview = asked.data ?? seen;
  if (asked.error && !preview) {
    return (
      <Alert severity="error" onClose={onClosed}>
        {asked.error.message}
      </Alert>
    );
  }
  if (!preview || !file.data) return <LinearProgress aria-label={t('resources.imports.reading')} />;
  const unread = isUnread(preview);
  const nothingNew = !unread && preview.refusedRows === 0 && preview.newCount + preview.revisedCount === 0;
  const mayCommit = !unread && !nothingNew && preview.refusedRows === 0 && !asked.isFetching && !asked.error;
  return (
    <Card variant="outlined" component="section" aria-label={t('resources.imports.preview.title')}>
      <CardContent>
        <Stack spacing={2}>
          <div>
            <Typography variant="h6" component="h2" sx={{ overflowWrap: 'anywhere' }}>
              {file.data.name}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {preview.format === null
                ? t('resources.imports.preview.formatUnknown')
                : unread
                  ? inLocale(IMPORT_FORMAT_LABELS[preview.format], locale)
                  : t('resources.imports.preview.known', {
                      format: inLocale(IMPORT_FORMAT_LABELS[preview.format], locale),
                      rows: preview.rows,
                    })}
            </Typography>
          </div>
          {preview.importedBefore && (
            <Alert severity="warning">
              {t('resources.imports.preview.before', { at: formatInstant(preview.importedBefore, locale) })}
            </Alert>
          )}
          <ColumnMapping preview={preview} answers={answers} onAnswer={setAnswers} />
          <Questions preview={preview} answers={answers} onAnswer={setAnswers} />
          {!unread && <Counts preview={preview} isStale={asked.isFetching} />}
          {preview.refusedRows > 0 && <Problems name={file.data.name} mistakes={preview} />}
          {preview.aside.length > 0 && (
            <Typography variant="body2" color="text.secondary">
              {t('resources.imports.preview.aside')}
              {preview.aside
                .map(({ reason, rows }) => `${inLocale(IMPORT_ASIDE_LABELS[reason], locale)} ${rows}`)
                .join(locale === 'en' ? ', ' : '、')}
            </Typography>
          )}
          <Samples samples={preview.samples} />
          {asked.error && <Alert severity="error">{asked.error.message}</Alert>}
          {refusal && <Alert severity="error">{refusal}</Alert>}
          {nothingNew && <Alert severity="info">{t('resources.imports.preview.nothing')}</Alert>}
          <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap' }} useFlexGap>
            <Button
              variant="contained"
              disabled={busy || !mayCommit || isOpen(preview, answers)}
              onClick={() => void importIt()}
            >
              {t('resources.imports.preview.commit', { smart_count: preview.newCount + preview.revisedCount })}
            </Button>
            <Button disabled={busy} onClick={() => void discard()}>
              {t('resources.imports.preview.discard')}
            </Button>
          </Stack>
          {busy && <LinearProgress aria-label={t('resources.imports.preview.writing')} />}
        </Stack>
      </CardContent>
    </Card>
  );
}

/** What the file suggests counts as answered until somebody says otherwise. */
function withSuggestions(preview: Preview | undefined, answers: Answers): Answers {
  const suggested = (preview?.questions ?? []).flatMap(({ name, suggested: word }) => (word ? [[name, word]] : []));
  return { ...(Object.fromEntries(suggested) as Answers), ...answers };
}

/** Whether a question has neither an answer nor a suggestion. */
function isOpen(preview: Preview, answers: Answers): boolean {
  const given = withSuggestions(preview, answers);
  return preview.questions.some(({ name }) => !given[name as keyof Answers]);
}
