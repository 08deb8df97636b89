export * from './date-range.ts';
export * from './instant.ts';
export * from './labels.ts';
export * from './period.ts';
export { addDays, addMonths, daysBetween, daysInMonth, isPlainDate, requirePlainDate } from './plain-date.ts';
export * from './types.ts';
