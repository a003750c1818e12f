import { keptByService } from '@referral-kit/lifecycle/updates';
import { originOf, runOn } from '@referral-kit/normalizer/trace';
import { together, tokensOf } from '@referral-kit/text';
import { issueAt } from '../normalize/normalizing-validator.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import { type Hint, noHint } from './hint.ts';
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
  return isOwn && Object.hasOwn(reasons, name) ? `Leave it out: ${reasons[name]}.` : undefined;
};

/** Whether a finding is a fault of the document by itself, not of the step that leads to it. */
const isOfDocument = ({ code, severity }: Diagnostic): boolean =>
  severity === 'error' && !code.startsWith('lifecycle/');

const isWritten = ({ code }: Diagnostic): boolean => !code.startsWith('json/');

const hintOn = (result: DocumentResult, revision: string): Hint => {
  try {
    const isMended = isJson(result) ? mendedIn(result, revision) : () => false;
    return (diagnostic) => {
      const own = setByService(result, diagnostic) ?? (isMended(diagnostic) ? command : undefined);
      return own === undefined ? diagnostic : { ...diagnostic, help: together(diagnostic.help, own) };
    };
  } catch (error) {
    // Nothing is known of an unknown type.
    if (error instanceof RangeError) return noHint;
    throw error;
  }
};

/**
 * Says of faults that the normaliser fixes that it does, and of members that only the service sets why. What that takes is
 * worked out when a report first asks for it: most reports show but a few of the faults.
 *
 * @param revision the one of verdicts that tell none
 */
export const hintsFor = (result: DocumentResult, revision: string): Hint => {
  const { outcome, issues, excerpt } = result;
  const isRefused = outcome === 'invalid' || outcome === 'accepted';
  if (!isRefused || !excerpt || !issues.every(isWritten) || !issues.some(isOfDocument)) return noHint;
  let hint: Hint | undefined;
  return (diagnostic) => {
    hint ??= hintOn(result, revision);
    return hint(diagnostic);
  };
};
