import { INITIATIVE_STATUS_LABELS } from '@kouan/shared';
import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { todayInBeijing } from '../display/dates.ts';
import { Section } from '../display/Section.tsx';
import { Timeline, TimelineEntry } from '../display/Timeline.tsx';
import { LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { DateText, InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { DueText } from '../opportunities/DueText.tsx';
import { ConflictDialog } from '../records/ConflictDialog.tsx';
import { useCan } from '../session/hooks.ts';
import type { InitiativeRecord, Milestone } from './documents.ts';
import { type TimelineItem, timelineOf } from './timeline.ts';
import { useTickMilestone } from './useTickMilestone.ts';

/** What happened and what is still to be done; milestones can be ticked off right here. */
export function InitiativeTimeline({ initiative }: { initiative: InitiativeRecord }) {
  const t = useMessages();
  const mayWrite = useCan('initiative.write');
  const { tick, isPending, conflict, onResolved, onGivenUp } = useTickMilestone(initiative);
  const items = timelineOf(initiative);
  return (
    <Section title={t('resources.initiatives.timeline')}>
      <Timeline label={t('resources.initiatives.timeline')}>
        {items.map((item) => (
          <TimelineEntry key={keyOf(item)} isOpen={item.kind === 'milestone' && item.milestone.doneOn === null}>
            {item.kind === 'status' && <StatusChange change={item.change} />}
            {item.kind === 'outcome' && <Outcome outcome={item.outcome} />}
            {item.kind === 'milestone' && (
              <MilestoneEntry
                milestone={item.milestone}
                isDisabled={!mayWrite || isPending}
                onTick={(isDone) => tick(item.milestone.id, isDone ? todayInBeijing() : null)}
              />
            )}
          </TimelineEntry>
        ))}
      </Timeline>
      {conflict && (
        <ConflictDialog
          id={initiative.id}
          base={conflict.base}
          mine={conflict.mine}
          onSaved={onResolved}
          onClose={onGivenUp}
        />
      )}
    </Section>
  );
}

function keyOf(item: TimelineItem): string {
  if (item.kind === 'status') return item.change.id;
  return item.kind === 'outcome' ? item.outcome.id : item.milestone.id;
}

function StatusChange({ change }: { change: InitiativeRecord['statusHistory'][number] }) {
  const t = useMessages();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {change.from && (
          <>
            <VocabularyText word={change.from} of={INITIATIVE_STATUS_LABELS} /> →{' '}
          </>
        )}
        <VocabularyText word={change.to} of={INITIATIVE_STATUS_LABELS} />
      </Typography>
      <Typography variant="body2">
        {t('resources.opportunities.effectiveOn')}{' '}
        {change.effectiveOn ? <DateText value={change.effectiveOn} /> : t('common.notStated')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('resources.opportunities.enteredAt')} <InstantText value={change.enteredAt} />
        {change.enteredBy && ` · ${change.enteredBy.name}`}
      </Typography>
      {change.reason && <Typography variant="body2">{change.reason}</Typography>}
    </>
  );
}

function Outcome({ outcome }: { outcome: InitiativeRecord['outcomes'][number] }) {
  const t = useMessages();
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {t('resources.initiatives.outcome')} ·{' '}
        {outcome.occurredOn ? <DateText value={outcome.occurredOn} /> : t('evidence.dateNotStated')}
      </Typography>
      <Typography>
        <LocalizedTextView value={outcome.text} />
      </Typography>
    </>
  );
}

interface MilestoneProps {
  readonly milestone: Milestone;
  readonly isDisabled: boolean;
  readonly onTick: (isDone: boolean) => void;
}

function MilestoneEntry({ milestone: { title, dueOn, doneOn }, isDisabled, onTick }: MilestoneProps) {
  const t = useMessages();
  return (
    <>
      <FormControlLabel
        control={<Checkbox checked={doneOn !== null} disabled={isDisabled} />}
        label={<LocalizedTextView value={title} />}
        onChange={(_, isDone) => onTick(isDone)}
        sx={{ ml: -1.5, '& .Mui-disabled': { color: 'text.primary' } }}
      />
      <Typography variant="body2" color="text.secondary">
        {dueOn && (
          <>
            {t('resources.initiatives.due')} <DueText value={dueOn} isDone={doneOn !== null} />
          </>
        )}
        {dueOn && doneOn && ' · '}
        {doneOn && (
          <>
            {t('resources.initiatives.doneOn')} <DateText value={doneOn} />
          </>
        )}
      </Typography>
    </>
  );
}
