import {
  type LocalizedText,
  POLICY_EVENT_KIND_LABELS,
  type PolicyEventKind,
  formatDateRange,
  hasText,
  wordingIn,
} from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Timeline, TimelineEntry } from '../display/Timeline.tsx';
import { LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { byDate } from './by-date.ts';

/** What is needed of an event to place it in time. */
export interface TimelineEvent {
  readonly id: string;
  readonly kind: PolicyEventKind;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly authority: { readonly name: LocalizedText } | null;
  readonly speaker: string | null;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly dateWording: string | null;
}

interface Props<Event extends TimelineEvent> {
  readonly events: readonly Event[];
  /** The title as a link or a button. */
  readonly title: (event: Event) => ReactNode;
}

/** Measures and statements by date, latest first; those without a date come last and say so. */
export function PolicyTimeline<Event extends TimelineEvent>({ events, title }: Props<Event>) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Timeline label={t('resources.policyEvents.timeline')}>
      {byDate(events).map((event) => {
        const { id, kind, occurredFrom, occurredTo, dateWording } = event;
        return (
          <TimelineEntry key={id} isOpen={occurredFrom === null && occurredTo === null}>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <Typography variant="body2" color="text.secondary">
                {formatDateRange({ from: occurredFrom, to: occurredTo, wording: dateWording }, locale)}
                {dateWording &&
                  !(occurredFrom && occurredFrom === occurredTo) &&
                  ` · ${t('resources.policyEvents.inSource', { wording: wordingIn(dateWording, locale) })}`}
              </Typography>
              <VocabularyChip word={kind} of={POLICY_EVENT_KIND_LABELS} />
            </Stack>
            <Typography component="div" sx={{ fontWeight: 500 }}>
              {title(event)}
            </Typography>
            {hasText(event.summary) && (
              <Typography variant="body2">
                <LocalizedTextView value={event.summary} />
              </Typography>
            )}
            <Typography variant="body2" color="text.secondary">
              <LocalizedTextView value={event.authority?.name} />
              {event.authority && event.speaker && ' · '}
              {event.speaker && wordingIn(event.speaker, locale)}
            </Typography>
          </TimelineEntry>
        );
      })}
    </Timeline>
  );
}
