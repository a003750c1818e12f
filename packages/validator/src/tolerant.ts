export * from './compiled/tolerant.ts';
