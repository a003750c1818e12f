import type { Finding, Outcome, RelatedPlace, Verdict } from '../check/verdict.ts';

type Members = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;

const isAbsentOr = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);

const isPlace = (value: unknown): value is RelatedPlace =>
  isObject(value) &&
  ['line', 'column', 'endLine', 'endColumn'].every((name) => isNumber(value[name])) &&
  isText(value.pointer) &&
  isText(value.message) &&
  isAbsentOr(value.record, isNumber);

const isCode = (value: unknown): boolean => isText(value) && /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const isFinding = (value: unknown): value is Finding =>
  isPlace(value) &&
  isObject(value) &&
  isCode(value.code) &&
  (value.severity === 'error' || value.severity === 'warning') &&
  isAbsentOr(value.help, isText) &&
  isAbsentOr(value.related, (related) => Array.isArray(related) && related.every(isPlace));

const outcomes: Readonly<Record<Outcome, true>> = {
  valid: true,
  invalid: true,
  'failed-as-expected': true,
  unreadable: true,
  empty: true,
};

/** @returns the verdict that a result of a report is, or nothing if it is none */
export const verdictOf = (result: unknown): Verdict | undefined => {
  if (!isObject(result)) return undefined;
  const { valid: _, version: __, ...verdict } = result;
  const { file, type, profile, outcome, issues } = verdict;
  const isWhole = [file, type, profile].every(isText) && isText(outcome) && Object.hasOwn(outcomes, outcome);
  const hasOthers =
    isAbsentOr(verdict.record, isNumber) &&
    [verdict.root, verdict.id, verdict.revision].every((each) => isAbsentOr(each, isText));
  if (!isWhole || !hasOthers || !Array.isArray(issues) || !issues.every(isFinding)) return undefined;
  return verdict as unknown as Verdict;
};
