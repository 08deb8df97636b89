import { hasText } from '@kouan/shared';
import AddIcon from '@mui/icons-material/Add';
import { Button, Stack } from '@mui/material';
import { useResourceContext, useTranslateLabel } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useLanguage, useMessages } from '../i18n/index.ts';

interface Props {
  readonly source: string;
  readonly label?: string;
  /** In one language at least. */
  readonly required?: boolean;
  /** Needed in each language; nothing is folded away then. */
  readonly inBoth?: boolean;
  readonly multiline?: boolean;
  readonly minRows?: number;
  readonly helperText?: string;
}

/** Text in both languages: the reader's own comes first, the other one is folded away until it is wanted. */
export function LocalizedTextInput({ source, label, required = false, inBoth = false, helperText, ...field }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const resource = useResourceContext();
  const translateLabel = useTranslateLabel();
  const value = useWatch({ name: source }) as { zh?: string | null; en?: string | null } | null | undefined;
  const [own, other] = locale === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  const [wanted, setWanted] = useState(inBoth);
  const isOpen = wanted || Boolean(value?.[other]?.trim());
  const name = String(translateLabel({ ...(label ? { label } : {}), source, ...(resource ? { resource } : {}) }));
  const languageOf = { zh: t('common.chinese'), en: t('common.english') };
  const validate = (text: unknown, all: object): string | undefined => {
    const isMissing = inBoth ? !String(text ?? '').trim() : required && !hasText(valueAt(all, source));
    return isMissing ? 'ra.validation.required' : undefined;
  };

  return (
    <Stack spacing={2} useFlexGap sx={{ width: '100%' }}>
      <TextInput
        {...field}
        source={`${source}.${own}`}
        label={isOpen ? `${name}（${languageOf[own]}）` : name}
        isRequired={required || inBoth}
        validate={validate}
        helperText={helperText ?? false}
        slotProps={{ htmlInput: { lang: own === 'zh' ? 'zh-CN' : 'en' } }}
        fullWidth
      />
      {isOpen ? (
        <TextInput
          {...field}
          source={`${source}.${other}`}
          label={`${name}（${languageOf[other]}）`}
          isRequired={inBoth}
          {...(inBoth ? { validate } : {})}
          helperText={false}
          slotProps={{ htmlInput: { lang: other === 'zh' ? 'zh-CN' : 'en' } }}
          fullWidth
        />
      ) : (
        <Button size="small" startIcon={<AddIcon />} onClick={() => setWanted(true)} sx={{ alignSelf: 'flex-start' }}>
          {t('inputs.addLanguage', { language: languageOf[other] })}
        </Button>
      )}
    </Stack>
  );
}

/** What a form holds at a path such as `outcomes.0.text`. */
function valueAt(all: object, path: string): { zh?: string; en?: string } | undefined {
  return path
    .split('.')
    .reduce<unknown>((inner, word) => (inner as Record<string, unknown> | undefined)?.[word], all) as never;
}
