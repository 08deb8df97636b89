import { ORGANIZATION_KIND_LABELS } from '@kouan/shared';
import { Link, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { Fact, Facts } from '../display/Facts.tsx';
import { Section } from '../display/Section.tsx';
import { CodeChip, Coded, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { RelatedOpportunities } from '../opportunities/RelatedOpportunities.tsx';
import { RecordShow } from '../records/RecordShow.tsx';
import { SectorsText } from '../display/SectorsText.tsx';
import { useCan } from '../session/hooks.ts';
import type { OrganizationRecord } from './documents.ts';
import { OrganizationName } from './OrganizationName.tsx';

/** All that is known of an organization, and the opportunities in which it would sell. */
export default function OrganizationShow() {
  return (
    <RecordShow>
      <OrganizationPage />
    </RecordShow>
  );
}

function OrganizationPage() {
  const t = useMessages();
  const record = useRecordContext<OrganizationRecord>();
  const mayReadOpportunities = useCan('opportunity.read');
  if (!record) return null;
  const { code, kind, creditCode, region, country, sectors, aliases, website, note } = record;
  return (
    <Stack spacing={2} sx={{ p: { xs: 1, sm: 2 } }}>
      <div>
        <CodeChip code={code} />
        <Typography variant="h5" component="h2">
          <OrganizationName organization={record} />
        </Typography>
      </div>
      <Section title={t('resources.organizations.facts')}>
        <Facts>
          <Fact label={t('resources.organizations.fields.kind')}>
            <VocabularyText word={kind} of={ORGANIZATION_KIND_LABELS} />
          </Fact>
          <Fact label={t('resources.organizations.fields.creditCode')}>
            {creditCode && <CodeChip code={creditCode} />}
          </Fact>
          <Fact label={t('resources.organizations.fields.region')}>{region && <Coded value={region} />}</Fact>
          <Fact label={t('resources.organizations.fields.country')}>{country && <Coded value={country} />}</Fact>
          <Fact label={t('resources.organizations.fields.sectors')}>
            {sectors.length > 0 && <SectorsText sectors={sectors} />}
          </Fact>
          <Fact label={t('resources.organizations.fields.aliases')}>{aliases.join(' · ')}</Fact>
          <Fact label={t('resources.organizations.fields.website')}>
            {website && (
              <Link href={website} target="_blank" rel="noopener noreferrer">
                {website}
              </Link>
            )}
          </Fact>
          <Fact label={t('resources.organizations.fields.note')} wide>
            {note && <LocalizedTextView value={note} />}
          </Fact>
        </Facts>
      </Section>
      {mayReadOpportunities && <RelatedOpportunities filter={{ exporterId: record.id }} />}
    </Stack>
  );
}
