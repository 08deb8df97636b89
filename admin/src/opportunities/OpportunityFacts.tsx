import { INCOTERM_LABELS, PAYMENT_METHOD_LABELS } from '@kouan/shared';
import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { Fact, Facts } from '../display/Facts.tsx';
import { OrganizationLink } from '../organizations/OrganizationLink.tsx';
import { Section } from '../display/Section.tsx';
import { SectorsText } from '../display/SectorsText.tsx';
import { CodeChip, Coded, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { DateText, MoneyText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import type { opportunities as catalogue } from '../i18n/zh/opportunities.ts';
import type { OpportunityRecord } from './documents.ts';

type Field = keyof typeof catalogue.fields;

/** What is known of an opportunity. */
export function OpportunityFacts({ opportunity }: { opportunity: OpportunityRecord }) {
  const t = useMessages();
  const { market, region, sectors, exporter, counterparty, channelBank, initiative, note } = opportunity;
  const { value, likelihood, expectedOn, incoterm, paymentMethod, owner, evidence } = opportunity;
  const label = (field: Field): string => t(`resources.opportunities.fields.${field}`);
  return (
    <Section title={t('resources.opportunities.facts')}>
      <Facts>
        <Fact label={label('market')}>
          <Coded value={market} />
        </Fact>
        <Fact label={label('region')}>{region && <Coded value={region} />}</Fact>
        <Fact label={label('exporter')}>{exporter && <OrganizationLink organization={exporter} />}</Fact>
        <Fact label={label('counterparty')}>{counterparty && <OrganizationLink organization={counterparty} />}</Fact>
        <Fact label={label('value')}>
          {value && (
            <EvidenceDrawer what={label('value')} evidence={evidence} owner={{ opportunityId: opportunity.id }}>
              <MoneyText value={value} />
            </EvidenceDrawer>
          )}
        </Fact>
        <Fact label={label('likelihood')}>{likelihood !== null && `${likelihood}%`}</Fact>
        <Fact label={label('expectedOn')}>{expectedOn && <DateText value={expectedOn} />}</Fact>
        <Fact label={label('sectors')}>{sectors.length > 0 && <SectorsText sectors={sectors} />}</Fact>
        <Fact label={label('incoterm')}>
          {incoterm && (
            <>
              <CodeChip code={incoterm} /> <VocabularyText word={incoterm} of={INCOTERM_LABELS} />
            </>
          )}
        </Fact>
        <Fact label={label('paymentMethod')}>
          {paymentMethod && <VocabularyText word={paymentMethod} of={PAYMENT_METHOD_LABELS} />}
        </Fact>
        <Fact label={label('channelBank')}>{channelBank && <OrganizationLink organization={channelBank} />}</Fact>
        <Fact label={label('owner')}>{owner?.name}</Fact>
        <Fact label={label('initiative')} wide>
          {initiative && (
            <MuiLink component={Link} to={`/initiatives/${initiative.id}/show`}>
              <LocalizedTextView value={initiative.title} /> <CodeChip code={initiative.code} />
            </MuiLink>
          )}
        </Fact>
        <Fact label={label('note')} wide>
          {note && <LocalizedTextView value={note} />}
        </Fact>
      </Facts>
    </Section>
  );
}
