export * from './comparison/types.ts';
export * from './errors/index.ts';
export * from './money/types.ts';
export * from './period/types.ts';
export * from './permissions/index.ts';
export * from './quantity/types.ts';
export * from './text/index.ts';
export * from './vocabulary/index.ts';
