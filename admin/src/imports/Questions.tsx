import { CLASSIFICATION_BEGAN, MONEY_SCALE_LABELS, TRADE_FLOW_LABELS, type Vocabulary } from '@kouan/shared';
import { FormControl, FormHelperText, FormLabel, Radio, RadioGroup, FormControlLabel, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { todayInBeijing } from '../display/dates.ts';
import { choicesOf } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Answers, Preview } from './documents.ts';

interface Props {
  readonly preview: Preview;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

const WORDS: Readonly<Record<string, Vocabulary>> = { flow: TRADE_FLOW_LABELS, moneyScale: MONEY_SCALE_LABELS };

/** What the file does not say; each answer is shown in what the preview counts. */
export function Questions({ preview: { questions }, answers, onAnswer }: Props) {
  return questions.map(({ name, suggested }) => {
    const key = name as Exclude<keyof Answers, 'mapping'>;
    const words = WORDS[name];
    const value = answers[key] ?? suggested ?? '';
    const answer = (given: string): void => onAnswer({ ...answers, [key]: given === '' ? null : given });
    if (name === 'ratedOn') return <DayQuestion key={name} value={value} onAnswer={answer} />;
    return words ? (
      <WordQuestion key={name} name={name as 'flow' | 'moneyScale'} words={words} value={value} onAnswer={answer} />
    ) : (
      <PublisherQuestion key={name} value={value} onAnswer={answer} />
    );
  });
}

interface Question {
  readonly value: string;
  readonly onAnswer: (given: string) => void;
}

function WordQuestion({
  name,
  words,
  value,
  onAnswer,
}: Question & { readonly name: 'flow' | 'moneyScale'; readonly words: Vocabulary }) {
  const t = useMessages();
  const choices = choicesOf(words, useLanguage());
  return (
    <FormControl required>
      <FormLabel id={`import-${name}`}>{t(`resources.imports.questions.${name}`)}</FormLabel>
      <RadioGroup row aria-labelledby={`import-${name}`} value={value} onChange={(_, given) => onAnswer(given)}>
        {choices.map((choice) => (
          <FormControlLabel key={choice.id} value={choice.id} control={<Radio />} label={choice.name} />
        ))}
      </RadioGroup>
      <FormHelperText sx={{ mx: 0 }}>{t(`resources.imports.questions.${name}Hint`)}</FormHelperText>
    </FormControl>
  );
}

/** A day that cannot be is told at once and not asked for: a list holds from 1999 at the earliest, and not from tomorrow. */
function DayQuestion({ value, onAnswer }: Question) {
  const t = useMessages();
  const [typed, setTyped] = useState(value);
  const today = todayInBeijing();
  const isImpossible = typed !== '' && (typed > today || typed < CLASSIFICATION_BEGAN);
  return (
    <TextField
      required
      size="small"
      type="date"
      label={t('resources.imports.questions.ratedOn')}
      helperText={
        isImpossible ? t('resources.imports.questions.ratedOnImpossible') : t('resources.imports.questions.ratedOnHint')
      }
      error={isImpossible}
      value={typed}
      onChange={(event) => {
        const given = event.target.value;
        setTyped(given);
        onAnswer(given > today || given < CLASSIFICATION_BEGAN ? '' : given);
      }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: CLASSIFICATION_BEGAN, max: today } }}
      sx={{ maxWidth: 480 }}
    />
  );
}

/** Long enough that the file is not read again for every letter, in milliseconds. */
const PAUSE = 600;

function PublisherQuestion({ value, onAnswer }: Question) {
  const t = useMessages();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return undefined;
    const pause = setTimeout(() => onAnswer(typed), PAUSE);
    return () => clearTimeout(pause);
  });
  return (
    <TextField
      required
      size="small"
      label={t('resources.imports.questions.publisher')}
      helperText={t('resources.imports.questions.publisherHint')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 200 } }}
      sx={{ maxWidth: 480 }}
    />
  );
}
