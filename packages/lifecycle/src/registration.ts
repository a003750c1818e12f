export * from './generated/registration.ts';
export { checkRegistration, type RegistrationOptions } from './registration/check.ts';
export type { RegistrationIssue, RegistrationResult } from './registration/issue.ts';
export { checkRegistrationUpdate } from './registration/update.ts';
