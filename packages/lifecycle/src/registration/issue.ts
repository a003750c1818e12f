import type { Issue } from '@referral-kit/validator';
import type { LifecycleCode, RegistrationCode } from '../codes.ts';
import { issue, type Parts } from '../issues.ts';

/** A fault of a registration, or of its referral. */
export type RegistrationIssue = Issue<RegistrationCode | LifecycleCode> & {
  /** The document that the pointer leads into; `before` and `after` are those of an update. */
  readonly document: 'referral' | 'registration' | 'before' | 'after';
};

/** What was found in a registration: deeply frozen data. */
export type RegistrationResult = {
  /** The rules that could not be applied, since a value that they compare is missing. */
  readonly notChecked: readonly RegistrationCode[];
} & (
  | { readonly ok: true; readonly issues?: undefined }
  | { readonly ok: false; readonly issues: readonly RegistrationIssue[] }
);

/** @returns a frozen issue of one of the documents */
export const registrationIssue = <Code extends LifecycleCode>(
  document: RegistrationIssue['document'],
  parts: Parts<Code>,
): RegistrationIssue => {
  const found = issue<LifecycleCode>(parts as unknown as Parts<LifecycleCode>);
  return Object.freeze({ ...found, document });
};

/** @returns the result of a check, frozen */
export const registrationResult = (
  issues: readonly RegistrationIssue[],
  notChecked: readonly RegistrationCode[] = [],
): RegistrationResult => {
  const rest = { notChecked: Object.freeze([...new Set(notChecked)]) };
  return Object.freeze(
    issues.length === 0 ? { ok: true, ...rest } : { ok: false, issues: Object.freeze([...issues]), ...rest },
  );
};
