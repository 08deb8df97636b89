import { pick } from '@kouan/shared';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { PolicyTimeline } from '../policy-events/PolicyTimeline.tsx';
import { EmptyState } from '../records/States.tsx';
import { sectionId } from './sections.ts';
import type { Summary } from './documents.ts';

/** Measures and statements along a line of time, each opening its sources. */
export function PolicySection({ events }: { events: Summary['policyEvents'] }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Section id={sectionId('policy')} title={t('resources.riskSummary.policy.title')}>
      {events.length === 0 ? (
        <EmptyState body={t('resources.riskSummary.policy.none')} />
      ) : (
        <PolicyTimeline
          events={events}
          title={(event) => (
            <EvidenceDrawer
              what={pick(event.title, locale)}
              evidence={event.evidence}
              owner={{ policyEventId: event.id }}
            >
              <span>
                <LocalizedTextView value={event.title} />
              </span>
            </EvidenceDrawer>
          )}
        />
      )}
    </Section>
  );
}
