export * from './compiled/guards.ts';
