import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Section } from '../display/Section.tsx';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { Conflicts, Member, Range, Standing } from './GroupParts.tsx';
import { CORROBORATION_OF_FIGURE } from './documents.ts';

interface Props {
  readonly figure: { readonly id: string; readonly version: number; readonly evidence: readonly unknown[] };
}

/** What else is recorded about the same thing, and how it stands to this figure. */
export function SameThing({ figure }: Props) {
  const t = useMessages();
  const { data: group } = useQuery({
    // New evidence can make a second origin of a figure that has not changed itself.
    queryKey: ['corroboration', figure.id, figure.version, figure.evidence.length],
    queryFn: async ({ signal }) => (await gql(CORROBORATION_OF_FIGURE, { id: figure.id }, signal)).group,
  });
  if (!group) return null;
  const others = group.members.filter((member) => member.figure.id !== figure.id && member.relation !== null);
  return (
    <Box sx={{ my: 2 }}>
      <Section title={t('resources.corroboration.title')}>
        <Stack spacing={1.5}>
          <Standing group={group} />
          <Conflicts group={group} />
          <Range group={group} />
          {others.length === 0 ? (
            <Typography color="text.secondary">{t('resources.corroboration.none')}</Typography>
          ) : (
            <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {others.map((member) => (
                <Member key={member.figure.id} member={member} />
              ))}
            </Stack>
          )}
        </Stack>
      </Section>
    </Box>
  );
}
