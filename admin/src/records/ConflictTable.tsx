import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, Typography } from '@mui/material';
import { useTranslateLabel } from 'ra-core';
import { useId } from 'react';
import { useDefinition } from '../definitions.tsx';
import { describeValue } from '../display/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Difference, Side } from './conflict.ts';

interface Props {
  readonly differences: readonly Difference[];
  readonly chosen: Readonly<Record<string, Side>>;
  readonly onChoose: (field: string, side: Side) => void;
}

/** The fields that differ, each with both versions to choose from. */
export function ConflictTable({ differences, chosen, onChoose }: Props) {
  return (
    <Stack spacing={2}>
      {differences.map((difference) => (
        <FieldChoice
          key={difference.field}
          difference={difference}
          side={chosen[difference.field] ?? difference.usual}
          onChoose={(side) => onChoose(difference.field, side)}
        />
      ))}
    </Stack>
  );
}

interface ChoiceProps {
  readonly difference: Difference;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

function FieldChoice({ difference: { field, mine, theirs }, side, onChoose }: ChoiceProps) {
  const t = useMessages();
  const locale = useLanguage();
  const legend = useId();
  const translateLabel = useTranslateLabel();
  const { name: resource, vocabularies } = useDefinition();
  const shown = (value: unknown): string =>
    describeValue(value, locale, vocabularies?.[field]) || t('common.conflict.empty');
  return (
    <FormControl component="fieldset" fullWidth>
      <FormLabel id={legend} component="legend" sx={{ fontWeight: 600 }}>
        {translateLabel({ source: field, resource })}
      </FormLabel>
      <RadioGroup aria-labelledby={legend} value={side} onChange={(_, value) => onChoose(value as Side)}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1 }}>
          <Version side="mine" label={t('common.conflict.mine')} text={shown(mine)} />
          <Version side="theirs" label={t('common.conflict.theirs')} text={shown(theirs)} />
        </Box>
      </RadioGroup>
    </FormControl>
  );
}

function Version({ side, label, text }: { side: Side; label: string; text: string }) {
  return (
    <FormControlLabel
      value={side}
      control={<Radio />}
      sx={{ alignItems: 'flex-start', border: 1, borderColor: 'divider', borderRadius: 1, m: 0, p: 1 }}
      label={
        <Box sx={{ pt: 1 }}>
          <Typography variant="caption" color="text.secondary" component="div">
            {label}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
        </Box>
      }
    />
  );
}
