import { INITIATIVE_KIND_LABELS, INITIATIVE_MODE_LABELS, INITIATIVE_STATUS_LABELS, hasText } from '@kouan/shared';
import { Fact, Facts } from '../display/Facts.tsx';
import { Section } from '../display/Section.tsx';
import { SectorsText } from '../display/SectorsText.tsx';
import { Coded, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import type { initiatives as catalogue } from '../i18n/zh/initiatives.ts';
import type { InitiativeRecord } from './documents.ts';
import { NamesText } from './NamesText.tsx';
import { Occasion } from './Occasion.tsx';

/** What is known of an initiative. */
export function InitiativeFacts({ initiative }: { initiative: InitiativeRecord }) {
  const t = useMessages();
  const { kind, mode, status, statusEffectiveOn, markets, regions, sectors, owner, summary } = initiative;
  const label = (field: keyof typeof catalogue.fields): string => t(`resources.initiatives.fields.${field}`);
  return (
    <Section title={t('resources.initiatives.facts')}>
      <Facts>
        <Fact label={label('kind')}>
          <VocabularyText word={kind} of={INITIATIVE_KIND_LABELS} />
        </Fact>
        <Fact label={label('occasion')}>
          <Occasion initiative={initiative} />
        </Fact>
        <Fact label={label('status')}>
          <VocabularyText word={status} of={INITIATIVE_STATUS_LABELS} />
        </Fact>
        <Fact label={label('statusEffectiveOn')}>{statusEffectiveOn && <DateText value={statusEffectiveOn} />}</Fact>
        <Fact label={label('mode')}>{mode && <VocabularyText word={mode} of={INITIATIVE_MODE_LABELS} />}</Fact>
        <Fact label={label('owner')}>{owner?.name}</Fact>
        <Fact label={label('markets')}>
          <NamesText values={markets} />
        </Fact>
        <Fact label={label('regions')}>
          {regions.length > 0 &&
            regions.map((region) => (
              <div key={region.code}>
                <Coded value={region} />
              </div>
            ))}
        </Fact>
        <Fact label={label('sectors')} wide>
          {sectors.length > 0 && <SectorsText sectors={sectors} />}
        </Fact>
        <Fact label={label('summary')} wide>
          {hasText(summary) && <LocalizedTextView value={summary} />}
        </Fact>
      </Facts>
    </Section>
  );
}
