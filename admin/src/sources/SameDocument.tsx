import { pick } from '@kouan/shared';
import { Alert, Box, Button, Link, Stack, Typography } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { PublicationDate } from '../display/PublicationDate.tsx';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { SharedMark } from './SharedMark.tsx';
import { type EnteredDocument, type KnownSource, useSameDocument } from './same-document.ts';

interface Entered extends EnteredDocument {
  readonly origin?: { readonly id: string } | null;
}

/**
 * Says before saving that the document is recorded already, and names that record as the origin with one click: a
 * document counts once, however many have recorded it.
 */
export function SameDocument() {
  const t = useMessages();
  const { id, url, title, origin } = useWatch() as Entered;
  const known = useSameDocument({ id, url, title });
  const isNamed = origin ? known.some((source) => source.id === origin.id || source.root?.id === origin.id) : false;
  // What goes back to this record is no origin of it.
  const offered = isNamed ? [] : known.filter((source) => !id || source.root?.id !== id);
  return (
    <Box role="status" sx={{ width: '100%' }}>
      {offered.length > 0 && (
        // The box around it says so to screen readers, once it is there.
        <Alert severity="warning" role="none" sx={{ my: 1, '& .MuiAlert-message': { width: '100%' } }}>
          <Typography variant="body2">{t('resources.sources.sameDocument.found')}</Typography>
          <Stack component="ul" spacing={1} sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
            {offered.map((source) => (
              <li key={source.id}>
                <Offer source={source} />
              </li>
            ))}
          </Stack>
        </Alert>
      )}
    </Box>
  );
}

function Offer({ source }: { source: KnownSource }) {
  const t = useMessages();
  const locale = useLanguage();
  const { setValue, setFocus } = useFormContext();
  const nameAsOrigin = (): void => {
    setValue('origin', source, { shouldDirty: true, shouldTouch: true, shouldValidate: true });
    // The button goes; whoever pressed it by keyboard stands where the answer is.
    setFocus('origin');
  };
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      spacing={1}
      sx={{ alignItems: { xs: 'flex-start', sm: 'center' }, justifyContent: 'space-between' }}
    >
      <div>
        <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Link href={`#/sources/${source.id}/show`} target="_blank" rel="noopener" color="inherit">
            <LocalizedTextView value={source.title} />
          </Link>
          <CodeChip code={source.code} />
          <SharedMark record={source} />
        </Stack>
        <Typography variant="caption">
          {source.publisher}
          {source.publisher && ' · '}
          <PublicationDate source={source} />
        </Typography>
      </div>
      <Button
        variant="outlined"
        color="inherit"
        size="small"
        sx={{ flexShrink: 0 }}
        aria-label={t('resources.sources.sameDocument.nameOf', { title: pick(source.title, locale) })}
        onClick={nameAsOrigin}
      >
        {t('resources.sources.sameDocument.name')}
      </Button>
    </Stack>
  );
}
