export * from './matrix.ts';
export * from './permissions.ts';
export * from './roles.ts';
