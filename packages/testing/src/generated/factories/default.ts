// Generated from the schemas; do not edit. To update it: npm run generate

export * from './2018-10-01.ts';
