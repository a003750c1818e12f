import type { FileProblem } from '@referral-kit/files/problem';
import { isObject } from '@referral-kit/text';
import { withoutMark } from '@referral-kit/validator/internal/json';

type Members = Readonly<Record<string, unknown>>;

const isVersioned = ({ version }: Members): boolean => typeof version === 'number';

const isSummary = (value: unknown): boolean => isObject(value) && 'failedAsExpected' in value;

const isSarif = ({ runs }: Members): boolean => {
  const [run] = Array.isArray(runs) ? (runs as unknown[]) : [];
  const { driver } = isObject(run) && isObject(run.tool) ? run.tool : {};
  return isObject(driver) && driver.name === 'referral-kit';
};

const isQuality = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => isObject(item) && 'check_name' in item && 'fingerprint' in item && 'location' in item);

/** What the command writes in JSON, by the members that no document has; each is named as a user would call it. */
const kinds: readonly (readonly [name: string, isOne: (value: Members) => boolean])[] = [
  ['a JSON report', (value) => isVersioned(value) && Array.isArray(value.results) && isSummary(value.summary)],
  ['an NDJSON report', (value) => isVersioned(value) && 'outcome' in value && Array.isArray(value.issues)],
  ['an NDJSON report', (value) => isVersioned(value) && 'revision' in value && isSummary(value.summary)],
  ['a SARIF report', isSarif],
  ['a coverage', (value) => isVersioned(value) && isObject(value.revisions) && 'exercised' in value],
  ['a baseline', (value) => isVersioned(value) && Array.isArray(value.entries)],
];

/** @returns what kind of file of this command a value is, if it is no document but something that a run wrote. */
const kindOf = (value: unknown): string | undefined => {
  if (isQuality(value)) return 'a GitLab report';
  return isObject(value) ? kinds.find(([, isOne]) => isOne(value))?.[0] : undefined;
};

/** @returns that a value is no document but a report, a coverage or a baseline, which nobody means to validate */
export const ownFile = (value: unknown): FileProblem | undefined => {
  const kind = kindOf(value);
  if (kind === undefined) return undefined;
  return {
    code: 'file/own-output',
    message: `This is ${kind} that referral-kit wrote, not a document. It is not validated.`,
    help: 'Write it outside the folders that are validated, or leave it out with --ignore or a .referralignore file.',
  };
};

/** How each line of such a report begins: what else is in it is looked at only then. */
const beginning = '{"version":';

/** How much of a file is looked at for its first line, not counting a byte order mark. */
export const firstLineSize: number = 1 << 16;

const lineFeed = 0x0a;

/** @returns the same for the first line of a file, where it is written as this command writes its lines, and no longer than that */
export const ownLines = (bytes: Buffer): FileProblem | undefined => {
  const text = withoutMark(bytes).subarray(0, firstLineSize);
  const end = text.indexOf(lineFeed);
  if (end === -1 || text.toString('latin1', 0, beginning.length) !== beginning) return undefined;
  try {
    return ownFile(JSON.parse(text.toString('utf8', 0, end)));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** @returns whether a file holds nothing but what this command wrote, so that it may be written again */
export const isOwnOutput = (bytes: Buffer): boolean => {
  const text = withoutMark(bytes).toString();
  try {
    const value: unknown = JSON.parse(text);
    return ownFile(value) !== undefined || (Array.isArray(value) && value.length === 0);
  } catch {
    return text.trim() === '' || ownLines(bytes) !== undefined;
  }
};
