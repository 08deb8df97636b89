export * from './comparison.ts';
export * from './format.ts';
export * from './implied-base.ts';
export * from './multiple.ts';
export * from './sentence.ts';
export * from './tiny-base.ts';
export * from './types.ts';
