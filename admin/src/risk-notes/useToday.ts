import type { PlainDate } from '@kouan/shared';
import { todayInBeijing } from '../display/dates.ts';
import { DEMO_DATE } from '../risk-summary/question.ts';
import { useMe } from '../session/hooks.ts';

/** The day against which notes are due: today in Beijing; for the demonstration the day of its facts. */
export function useToday(): PlainDate {
  return useMe()?.current?.tenant.isDemo ? DEMO_DATE : todayInBeijing();
}
