// Generated from schemas/manifest.json; do not edit. To update it: npm run generate
export * from './2022-04-21/registration/index.ts';
