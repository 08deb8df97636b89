import { DEMO_DATE } from '../risk-summary/question.ts';

/** The day of a score that nobody asked for in particular: null for today. The facts of the demonstration end in May 2022. */
export function usualDay(isDemo: boolean): string | null {
  return isDemo ? DEMO_DATE : null;
}
