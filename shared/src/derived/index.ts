export * from './operations.ts';
export * from './periods.ts';
export * from './series.ts';
export * from './types.ts';
