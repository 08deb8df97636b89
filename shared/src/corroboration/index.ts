export * from './same-thing.ts';
export * from './range.ts';
export * from './stand-together.ts';
export * from './types.ts';
