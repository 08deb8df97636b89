import { OPPORTUNITY_STAGE_LABELS } from '@kouan/shared';
import { Typography } from '@mui/material';
import { Timeline, TimelineEntry } from '../display/Timeline.tsx';
import { VocabularyText } from '../display/text.tsx';
import { DateText, InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { KeptRiskLine, RiskNotKept } from './KeptRiskLine.tsx';
import type { OpportunityRecord } from './documents.ts';
import type { KeptByMove } from './use-kept-risk.ts';

interface Props {
  readonly opportunity: OpportunityRecord;
  /** The risk at each move; undefined where it is not known, or not for this reader. */
  readonly risk: KeptByMove | undefined;
}

/** Every move between stages: the day it took effect, when it was entered, and the risk that was in force. */
export function StageHistory({ opportunity, risk }: Props) {
  const t = useMessages();
  return (
    <Timeline label={t('resources.opportunities.history')}>
      {opportunity.stageHistory.map((change) => (
        <TimelineEntry key={change.id}>
          <Typography sx={{ fontWeight: 600 }}>
            {change.from && (
              <>
                <VocabularyText word={change.from} of={OPPORTUNITY_STAGE_LABELS} /> →{' '}
              </>
            )}
            <VocabularyText word={change.to} of={OPPORTUNITY_STAGE_LABELS} />
          </Typography>
          <Typography variant="body2">
            {t('resources.opportunities.effectiveOn')} <DateText value={change.effectiveOn} />
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {t('resources.opportunities.enteredAt')} <InstantText value={change.enteredAt} />
            {change.enteredBy && ` · ${change.enteredBy.name}`}
          </Typography>
          {change.reason && <Typography variant="body2">{change.reason}</Typography>}
          {risk?.get(change.id)?.map((kept) => (
            <KeptRiskLine key={kept.id} kept={kept} />
          ))}
          {risk && !risk.has(change.id) && <RiskNotKept opportunity={opportunity} change={change} />}
        </TimelineEntry>
      ))}
    </Timeline>
  );
}
