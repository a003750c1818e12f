export * from './compiled/strict-guards.ts';
