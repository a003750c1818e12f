export * from './compiled/bytes.ts';
