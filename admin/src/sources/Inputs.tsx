import { SOURCE_KIND_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { TextInput, required } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { SameDocument } from './SameDocument.tsx';
import { SourceInput } from './SourceInput.tsx';

/** The fields of a source. */
export function SourceInputs() {
  const t = useMessages();
  return (
    <>
      <LocalizedTextInput source="title" required />
      <Row>
        <VocabularySelect source="kind" of={SOURCE_KIND_LABELS} validate={required()} sx={{ minWidth: 200 }} />
        <TextInput source="publisher" sx={{ flex: { sm: '1 1 220px' } }} />
        <TextInput source="author" sx={{ flex: { sm: '1 1 160px' } }} />
      </Row>
      <Row>
        <TextInput source="url" type="url" sx={{ flex: { sm: '1 1 320px' } }} />
        <TextInput
          source="language"
          helperText={t('resources.sources.languageHint')}
          slotProps={{ htmlInput: { maxLength: 35 } }}
          sx={{ width: 160 }}
        />
      </Row>
      <SameDocument />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {t('resources.sources.dateHint')}
      </Typography>
      <Row>
        <DateInput source="publishedOn" />
        <DateInput source="publishedFrom" />
        <DateInput source="publishedTo" />
      </Row>
      <LocalizedTextInput source="dateNote" />
      <SourceInput source="origin" helperText={t('resources.sources.originHint')} />
      <LocalizedTextInput source="note" multiline minRows={2} />
    </>
  );
}

function Row({ children }: { children: React.ReactNode }) {
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      sx={{
        columnGap: 1.5,
        rowGap: { xs: 1, sm: 0 },
        flexWrap: 'wrap',
        width: '100%',
        '& > *': { width: { xs: '100%', sm: 'auto' } },
      }}
    >
      {children}
    </Stack>
  );
}
