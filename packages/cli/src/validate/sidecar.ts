import { check } from '@referral-kit/checks/check';
import { readBytes } from '@referral-kit/files/read-bytes';
import { atStart, Lines } from '@referral-kit/parse/excerpt';
import { readDocument } from '@referral-kit/parse/json';
import { type Path, pointerOf } from '@referral-kit/text';
import { spanAt, withoutMark } from '@referral-kit/validator/internal/json';
import { sidecar as schema } from '../compiled/checks.ts';
import type { Diagnostic } from './document-result.ts';
import type { ExpectedIssue } from './fixtures.ts';
import { locateFault, locateIssue } from './locate.ts';

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
  const [issue] = check(schema, content.value);
  if (issue !== undefined) return { fault: { ...locateIssue(issue, content.root(), lines), code }, text };
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
