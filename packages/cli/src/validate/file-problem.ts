import type { Code } from '@referral-kit/codes/codes';
import type { FileProblem } from '@referral-kit/files/problem';
import { foreignEncoding } from '@referral-kit/parse/encoding';
import { atStart } from '@referral-kit/parse/excerpt';
import { withoutMark } from '@referral-kit/validator/internal/json';
import type { Diagnostic, Outcome } from './document-result.ts';

/** What is said of a file as a whole. */
export interface OnFile {
  readonly outcome: Outcome;
  readonly issues: readonly Diagnostic[];
}

const outcomes: Partial<Record<Code, Outcome>> = {
  'file/empty': 'empty',
  'file/no-match': 'empty',
  'file/ignored': 'empty',
  'file/own-output': 'empty',
  'fixture/orphan-expectation': 'invalid',
};

const unmatched: ReadonlySet<string> = new Set<Code>(['file/no-match', 'file/ignored']);

/** Whether an issue says that a path was named that leads to no file. */
export const isUnmatched = ({ code }: { readonly code: string }): boolean => unmatched.has(code);

/** @returns the verdict on a file that no document can be taken from; that one is empty is a warning only. */
export const problemVerdict = ({ code, message, help }: FileProblem): OnFile => {
  const outcome = outcomes[code] ?? 'unreadable';
  const severity = outcome === 'empty' ? 'warning' : 'error';
  return {
    outcome,
    issues: [{ ...atStart, code, severity, pointer: '', message, ...(help !== undefined && { help }) }],
  };
};

/** @returns why a file is in no encoding that JSON has, if that is plain from its beginning. */
const encodingProblem = (bytes: Buffer): FileProblem | undefined => {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const help = 'Give it a name that ends in .gz, such as data.json.gz.';
    return { code: 'json/invalid-utf8', message: 'The file is not UTF-8: it is compressed with gzip.', help };
  }
  const sign = foreignEncoding(bytes);
  if (sign === undefined) return undefined;
  return {
    code: 'json/invalid-utf8',
    message: `The file is not UTF-8: it has ${sign}.`,
    help: 'Save the file as UTF-8.',
  };
};

/** @returns the bytes of a file, without a byte order mark, or why there are none that could be JSON. */
export const decodable = (read: Buffer | FileProblem): Buffer | FileProblem =>
  Buffer.isBuffer(read) ? (encodingProblem(read) ?? withoutMark(read)) : read;
