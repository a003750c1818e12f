export * from './compiled/index.ts';
