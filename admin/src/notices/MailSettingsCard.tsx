import { DIGEST_FREQUENCIES, DIGEST_FREQUENCY_LABELS, type DigestFrequency, inLocale } from '@kouan/shared';
import {
  Alert,
  Card,
  CardContent,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { formatInstant } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { MAIL_SETTINGS, type MailSettings, SET_FREQUENCY } from './documents.ts';

const KEY = ['mailSettings'];

/** What is said of a letter that has not arrived, by how far it came. */
function troubleWords(state: NonNullable<MailSettings['trouble']>['state']) {
  if (state === 'failed') return 'resources.notices.mail.failed';
  return state === 'in_doubt' ? 'resources.notices.mail.inDoubt' : 'resources.notices.mail.delayed';
}

/** How often one is written to about what one watches, and whether the letters arrive. */
export function MailSettingsCard() {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await gql(MAIL_SETTINGS, {}, signal)).settings,
  });
  return data ? <Settings settings={data} /> : null;
}

function Settings({ settings }: { settings: MailSettings }) {
  const t = useMessages();
  const locale = useLanguage();
  const notify = useNotify();
  const client = useQueryClient();
  // Shown at once, before the server has answered; a refusal takes it back.
  const [chosen, setChosen] = useState<DigestFrequency | null>(null);
  const set = useMutation({
    mutationFn: async (frequency: DigestFrequency) => (await gql(SET_FREQUENCY, { frequency })).settings,
    onSuccess: (stored) => {
      client.setQueryData(KEY, stored);
      notify(t('common.saved'), { type: 'success' });
    },
    onError: (error) => {
      setChosen(null);
      notify(error.message, { type: 'error' });
    },
  });
  const { frequency, isAvailable, email, lastSentAt, trouble } = settings;
  return (
    <Card variant="outlined" sx={{ mt: 3 }}>
      <CardContent>
        <FormControl>
          <FormLabel id="mail-frequency" sx={{ fontWeight: 600, color: 'text.primary' }}>
            {t('resources.notices.mail.title')}
          </FormLabel>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            {t('resources.notices.mail.to', { email })}
          </Typography>
          <RadioGroup
            aria-labelledby="mail-frequency"
            value={chosen ?? frequency}
            onChange={(_, word) => {
              setChosen(word as DigestFrequency);
              set.mutate(word as DigestFrequency);
            }}
          >
            {DIGEST_FREQUENCIES.map((word) => (
              <FormControlLabel
                key={word}
                value={word}
                control={<Radio size="small" />}
                label={inLocale(DIGEST_FREQUENCY_LABELS[word], locale)}
              />
            ))}
          </RadioGroup>
        </FormControl>
        {!isAvailable && (
          <Alert severity="info" sx={{ mt: 1 }}>
            {t('resources.notices.mail.unavailable')}
          </Alert>
        )}
        {trouble && (
          <Alert severity="warning" sx={{ mt: 1 }}>
            {t(troubleWords(trouble.state), {
              attempts: trouble.attempts,
              failure: trouble.failure ?? '',
            })}
          </Alert>
        )}
        {lastSentAt && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {t('resources.notices.mail.lastSentAt', { at: formatInstant(lastSentAt, locale) })}
          </Typography>
        )}
      </CardContent>
    </Card>
  );
}
