export * from './compiled/tolerant-guards.ts';
