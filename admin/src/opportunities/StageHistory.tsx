import { OPPORTUNITY_STAGE_LABELS } from '@kouan/shared';
import { Typography } from '@mui/material';
import { Timeline, TimelineEntry } from '../display/Timeline.tsx';
import { VocabularyText } from '../display/text.tsx';
import { DateText, InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import type { StageChange } from './documents.ts';

/** Every move between stages: the day it took effect, and apart from that when it was entered. */
export function StageHistory({ changes }: { changes: readonly StageChange[] }) {
  const t = useMessages();
  return (
    <Timeline label={t('resources.opportunities.history')}>
      {changes.map(({ id, from, to, effectiveOn, enteredAt, enteredBy, reason }) => (
        <TimelineEntry key={id}>
          <Typography sx={{ fontWeight: 600 }}>
            {from && (
              <>
                <VocabularyText word={from} of={OPPORTUNITY_STAGE_LABELS} /> →{' '}
              </>
            )}
            <VocabularyText word={to} of={OPPORTUNITY_STAGE_LABELS} />
          </Typography>
          <Typography variant="body2">
            {t('resources.opportunities.effectiveOn')} <DateText value={effectiveOn} />
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {t('resources.opportunities.enteredAt')} <InstantText value={enteredAt} />
            {enteredBy && ` · ${enteredBy.name}`}
          </Typography>
          {reason && <Typography variant="body2">{reason}</Typography>}
        </TimelineEntry>
      ))}
    </Timeline>
  );
}
