export * from './observation-status.ts';
