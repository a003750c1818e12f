import { keptByService } from '@referral-kit/lifecycle/updates';
import { originOf, runOn } from '@referral-kit/normalizer/trace';
import { issueAt } from '../normalize/validator.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import { pathOf } from '../validate/locate.ts';
import type { ResultFilter } from './filter.ts';
import { isJson, writtenIn } from './written.ts';

const command = '"referral-kit normalize --write" fixes this';

const keyOf = ({ code, pointer }: Pick<Diagnostic, 'code' | 'pointer'>): string => `${code} ${pointer}`;

/** Tells by its code and place which fault of a document the normaliser mends. */
const mendedIn = (verdict: DocumentResult, revision: string): ((finding: Diagnostic) => boolean) => {
  const { type, profile } = verdict;
  const options = { revision: verdict.revision ?? revision, type, profile: profile as 'strict' | 'tolerant' };
  const { steps, remaining } = runOn(writtenIn(verdict), options);
  const origin = originOf(steps);
  const changed = new Set(steps.map(({ pointer }) => pointer));
  const left = new Set(remaining.map((issue) => keyOf(issueAt(issue, origin))));
  return (finding) => changed.has(finding.pointer) && !left.has(keyOf(finding));
};

/** Members that a referral can only get after it was created, and how. */
const addedLater: Readonly<Record<string, string>> = {
  registrations: 'a deal is registered once it is won, by a patch that adds to /registrations/-',
};

/** Why a member of a referral is not a member of a new one. */
const setByService = ({ type }: DocumentResult, { code, pointer }: Diagnostic): string | undefined => {
  const [name = '', ...deeper] = pathOf(pointer).map(String);
  const isOwn = type === 'NewReferral' && code === 'schema/unknown-member' && deeper.length === 0;
  const reasons = { ...keptByService, ...addedLater };
  return isOwn && Object.hasOwn(reasons, name) ? `leave it out: ${reasons[name]}` : undefined;
};

/** Whether a finding is a fault of the document by itself, not of the step that leads to it. */
const isOfDocument = ({ code, severity }: Diagnostic): boolean =>
  severity === 'error' && !code.startsWith('lifecycle/');

const isWritten = ({ code }: Diagnostic): boolean => !code.startsWith('json/');

/**
 * @param revision the one of verdicts that tell none
 * @returns what adds to faults that the normaliser mends that it does, and to members that only the service sets why
 */
export const hintFilter = (revision: string): ResultFilter => ({
  verdict: (verdict) => {
    const { outcome, issues, excerpt } = verdict;
    if (outcome !== 'invalid' || !excerpt || !issues.every(isWritten) || !issues.some(isOfDocument)) return verdict;
    try {
      const isMended = isJson(verdict) ? mendedIn(verdict, revision) : () => false;
      return {
        ...verdict,
        issues: issues.map((finding) => {
          const own = setByService(verdict, finding) ?? (isMended(finding) ? command : undefined);
          return own === undefined ? finding : { ...finding, help: [finding.help, own].filter(Boolean).join('; ') };
        }),
      };
    } catch (error) {
      // Of a type that there is not, nothing is known.
      if (error instanceof RangeError) return verdict;
      throw error;
    }
  },
});
