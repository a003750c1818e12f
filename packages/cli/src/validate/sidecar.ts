import { type Path, pointerOf } from '@referral-kit/text';
import { spanAt, withoutMark } from '@referral-kit/validator/internal/json';
import { readBytes } from '../files/read-bytes.ts';
import { readDocument } from '../parse/json.ts';
import { atStart, Lines } from '../text/lines.ts';
import type { Diagnostic } from './document-result.ts';
import type { ExpectedIssue } from './fixtures.ts';
import { locateFault } from './locate.ts';

/** What a sidecar says, or why that cannot be told. */
export type Sidecar =
  | {
      readonly expected: readonly ExpectedIssue[];
      readonly text: string;
      /** @returns that an entry, of which the index is given, is wrong for the document. */
      blame(index: number, message: string): Diagnostic;
    }
  | {
      readonly fault: Diagnostic;
      /** Absent when it cannot be read at all. */
      readonly text?: string;
    };

const shape =
  'a list of { "code", "pointer" }, with at least one entry; in a file of several records each with its "record", from 1';

/** The part of a sidecar's content that is not as it has to be, if there is one. */
const wrongPart = (value: unknown): Path | undefined => {
  if (!Array.isArray(value) || value.length === 0) return [];
  const index = value.findIndex((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return true;
    const { code, pointer, record = 1, ...rest } = entry as Record<string, unknown>;
    const isRecord = Number.isSafeInteger(record) && (record as number) > 0;
    return typeof code !== 'string' || typeof pointer !== 'string' || !isRecord || Object.keys(rest).length > 0;
  });
  return index === -1 ? undefined : [index];
};

const parse = (bytes: Buffer): Sidecar => {
  const { excerpt, content, faults } = readDocument(withoutMark(bytes));
  const { text } = excerpt;
  const lines = new Lines(text);
  const code = 'fixture/bad-expectation';
  const [fault] = faults;
  if (content === undefined || fault !== undefined) {
    if (fault === undefined) throw new Error('a text without content has no fault');
    return { fault: { ...locateFault(fault, lines), code }, text };
  }
  const blame = (path: Path, message: string): Diagnostic => {
    const { start, end } = spanAt(content.root(), path);
    return { code, severity: 'error', pointer: pointerOf(path), message, ...lines.range(start, end) };
  };
  const wrong = wrongPart(content.value);
  if (wrong !== undefined) return { fault: blame(wrong, `expected ${shape}`), text };
  return { expected: content.value as ExpectedIssue[], text, blame: (index, message) => blame([index], message) };
};

/** Reads the sidecar of a document. */
export const readSidecar = (path: string): Sidecar => {
  const read = readBytes(path);
  if (Buffer.isBuffer(read)) return parse(read);
  return {
    fault: { ...atStart, code: 'fixture/bad-expectation', severity: 'error', pointer: '', message: read.message },
  };
};
