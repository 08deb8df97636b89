import { IMPORT_COLUMN_LABELS, type ImportColumn, TEMPLATE_MEASURES, type TemplateWord, inLocale } from '@kouan/shared';
import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Answers, Preview } from './documents.ts';
import { withConstant } from './mapping.ts';

interface Props {
  readonly preview: Preview;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** Meanings whose words are a closed list. */
const WORDS: Partial<Readonly<Record<ImportColumn, readonly TemplateWord<unknown>[]>>> = { measure: TEMPLATE_MEASURES };

/** What no column says and what may hold for all rows alike: one currency, one measure. */
export function Constants({ preview: { missing, meanings }, answers, onAnswer }: Props) {
  const t = useMessages();
  const given = answers.mapping?.constants ?? [];
  const open = missing.flatMap(({ anyOf }) => anyOf).filter((reads) => !given.some((one) => one.reads === reads));
  const offered = meanings.filter((reads) => open.includes(reads) || given.some((one) => one.reads === reads));
  if (offered.length === 0) return null;
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {t('resources.imports.columns.constants')}
      </Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {t('resources.imports.columns.constantsHint')}
      </Typography>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {offered.map((reads) => (
          <Constant
            key={reads}
            reads={reads}
            value={given.find((one) => one.reads === reads)?.value ?? ''}
            onGiven={(value) => onAnswer(withConstant(answers, reads, value))}
          />
        ))}
      </Stack>
    </div>
  );
}

interface ConstantProps {
  readonly reads: ImportColumn;
  readonly value: string;
  readonly onGiven: (value: string) => void;
}

/** Long enough that the file is not read again for every letter, in milliseconds. */
const PAUSE = 600;

function Constant({ reads, value, onGiven }: ConstantProps) {
  const locale = useLanguage();
  const words = WORDS[reads];
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const pause = setTimeout(() => onGiven(typed), PAUSE);
    return () => clearTimeout(pause);
  });
  return (
    <TextField
      size="small"
      select={words !== undefined}
      label={inLocale(IMPORT_COLUMN_LABELS[reads], locale)}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ minWidth: 200 }}
      slotProps={{ htmlInput: { maxLength: 200 } }}
    >
      {words?.map(({ words: [zh, en] }) => (
        <MenuItem key={zh} value={zh}>
          {inLocale({ zh, en }, locale)}
        </MenuItem>
      ))}
    </TextField>
  );
}
