export * from './headline.ts';
export * from './record-path.ts';
export * from './summary-path.ts';
export * from './watched-name.ts';
