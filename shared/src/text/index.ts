export * from './credit-code.ts';
export * from './locale.ts';
export * from './localized-text.ts';
export * from './search.ts';
export * from './side-by-side.ts';
export * from './wording.ts';
