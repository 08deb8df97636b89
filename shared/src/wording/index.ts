export * from './read-period.ts';
export * from './read.ts';
export * from './types.ts';
