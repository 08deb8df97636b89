import { PARTICIPANT_ROLE_LABELS, hasText } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { OrganizationLink } from '../organizations/OrganizationLink.tsx';
import type { Participant } from './documents.ts';

/** Who took part and as what; groups that are not named with how many they were. */
export function Participants({ participants }: { participants: readonly Participant[] }) {
  const t = useMessages();
  return (
    <Section title={t('resources.initiatives.fields.participants')}>
      {participants.length === 0 && (
        <Typography color="text.secondary">{t('resources.initiatives.participantsNone')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {participants.map((participant) => (
          <Box
            key={participant.id}
            component="li"
            sx={{ display: 'grid', gridTemplateColumns: '7.5em minmax(0, 1fr)', gap: 1 }}
          >
            <Typography component="span" color="text.secondary">
              <VocabularyText word={participant.role} of={PARTICIPANT_ROLE_LABELS} />
            </Typography>
            <Typography component="span" sx={{ overflowWrap: 'anywhere' }}>
              <ParticipantName participant={participant} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function ParticipantName({ participant: { organization, label, companyCount } }: { participant: Participant }) {
  const t = useMessages();
  const count =
    companyCount > 1
      ? t(`resources.initiatives.${organization ? 'companies' : 'companiesNotNamed'}`, { smart_count: companyCount })
      : null;
  return (
    <>
      {organization && <OrganizationLink organization={organization} />}
      {organization && hasText(label) && ' · '}
      <LocalizedTextView value={label} />
      {count && (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
          {count}
        </Typography>
      )}
    </>
  );
}
