export * from './compiled/tolerant-bytes.ts';
