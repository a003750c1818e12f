import { keptByService } from '@referral-kit/lifecycle/updates';
import { originOf, runOn } from '@referral-kit/normalizer/trace';
import { tokensOf } from '@referral-kit/text';
import { issueAt } from '../normalize/normalizing-validator.ts';
import { together } from '../text/sentences.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import type { ResultFilter } from './filter.ts';
import { isJson, sourceValue } from './source-value.ts';

const command = '"referral-kit normalize --write" fixes this';

const keyOf = ({ code, pointer }: Pick<Diagnostic, 'code' | 'pointer'>): string => `${code} ${pointer}`;

/** Tells by its code and place which fault of a document the normaliser fixes. */
const mendedIn = (result: DocumentResult, revision: string): ((diagnostic: Diagnostic) => boolean) => {
  const { type, profile } = result;
  const options = { revision: result.revision ?? revision, type, profile: profile as 'strict' | 'tolerant' };
  const { steps, remaining } = runOn(sourceValue(result), options);
  const origin = originOf(steps);
  const changed = new Set(steps.map(({ pointer }) => pointer));
  const left = new Set(remaining.map((issue) => keyOf(issueAt(issue, origin))));
  return (diagnostic) => changed.has(diagnostic.pointer) && !left.has(keyOf(diagnostic));
};

/** Members that a referral can only get after it was created, and how. */
const addedLater: Readonly<Record<string, string>> = {
  registrations: 'a deal is registered once it is won, by a patch that adds to /registrations/-',
};

/** Why a member of a referral is not a member of a new one. */
const setByService = ({ type }: DocumentResult, { code, pointer }: Diagnostic): string | undefined => {
  const [name = '', ...deeper] = tokensOf(pointer).map(String);
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
 * @returns what adds to faults that the normaliser fixes that it does, and to members that only the service sets why
 */
export const hintFilter = (revision: string): ResultFilter => ({
  result: (result) => {
    const { outcome, issues, excerpt } = result;
    if (outcome !== 'invalid' || !excerpt || !issues.every(isWritten) || !issues.some(isOfDocument)) return result;
    try {
      const isMended = isJson(result) ? mendedIn(result, revision) : () => false;
      return {
        ...result,
        issues: issues.map((diagnostic) => {
          const own = setByService(result, diagnostic) ?? (isMended(diagnostic) ? command : undefined);
          return own === undefined ? diagnostic : { ...diagnostic, help: together(diagnostic.help, own) };
        }),
      };
    } catch (error) {
      // Of a type that there is not, nothing is known.
      if (error instanceof RangeError) return result;
      throw error;
    }
  },
});
