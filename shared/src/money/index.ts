export * from './money.ts';
export * from './types.ts';
