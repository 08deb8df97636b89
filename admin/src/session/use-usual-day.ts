import type { PlainDate } from '@kouan/shared';
import { todayInBeijing } from '../display/dates.ts';
import { DEMO_DATE } from '../risk-summary/question.ts';
import { useMe } from './hooks.ts';

/** The day that is asked about where nobody chose one: null for today; for the demonstration the day its facts end. */
export function useUsualDay(): PlainDate | null {
  return useMe()?.current?.tenant.isDemo ? DEMO_DATE : null;
}

/** The day against which things are due: today in Beijing; for the demonstration the day its facts end. */
export function useToday(): PlainDate {
  return useUsualDay() ?? todayInBeijing();
}
