export * from './data.ts';
export * from './hs-code.ts';
export * from './load.ts';
export * from './search.ts';
export type * from './types.ts';
