// What the command line says about issues, without the validators.
export { issueCodes } from '../codes.ts';
export { schemaBase } from '../compiled/schema-base.ts';
export { describeSuggestion } from '../issues/describe.ts';
export { redactParams } from '../issues/without-document.ts';
