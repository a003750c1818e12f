import { check } from '@referral-kit/checks/check';
import { UsageError } from '@referral-kit/command-line/usage';
import { readBytes } from '@referral-kit/files/read-bytes';
import { linesOf } from '@referral-kit/parse/excerpt';
import { readDocument } from '@referral-kit/parse/json';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { plural, pointerOf, quoted } from '@referral-kit/text';
import { spanAt } from '@referral-kit/validator/internal/json';
import { baseline as schema } from '../compiled/checks.ts';
import { type Baseline, type Entry, isDay, type LocatedBaseline } from '../filters/baseline/entry.ts';
import type { Diagnostic } from '../validate/document-result.ts';
import { decodable } from '../validate/file-problem.ts';
import type { LocatableIssue } from '../validate/locate.ts';
import { findingsOf, show } from './settings-faults.ts';

const ofEntry = (index: number, name: string, code: string, message: string): LocatableIssue => {
  const path = ['entries', index, ...(name === '' ? [] : [name])];
  return { code, severity: 'error', path, pointer: pointerOf(path), message };
};

/** What the schema does not say: days are in the calendar, and a record is named in one way. */
const beyondSchema = (entries: readonly Entry[]): LocatableIssue[] =>
  entries.flatMap(({ expires, id, record }, index) => [
    ...(isDay(expires)
      ? []
      : [
          ofEntry(
            index,
            'expires',
            'schema/bad-pattern',
            `${quoted(expires)} is not a day. Expected one such as 2027-01-31.`,
          ),
        ]),
    ...(id === undefined || record === undefined
      ? []
      : [ofEntry(index, 'record', 'schema/unknown-member', 'An entry with an id has no record.')]),
  ]);

const faultsIn = (document: LocatedDocument): Diagnostic[] => {
  const { content, faults } = document;
  if (content === undefined || faults.length > 0) return findingsOf(document, { faults, issues: [] });
  const found = check(schema, content.value);
  const issues = found.length > 0 ? found : beyondSchema((content.value as Baseline).entries);
  return findingsOf(document, { faults, issues });
};

/**
 * Reads a baseline.
 *
 * @param name how it is named to people
 * @throws {UsageError} for one that is at fault, after showing where
 */
export const readBaseline = (path: string, name: string, color: boolean | undefined): LocatedBaseline => {
  const bytes = decodable(readBytes(path));
  if (!Buffer.isBuffer(bytes)) throw new UsageError(`The baseline ${name} cannot be read: ${bytes.message}`);
  const document = readDocument(bytes);
  const { excerpt, content } = document;
  const { text } = excerpt;
  const issues = faultsIn(document);
  if (issues.length > 0 || content === undefined) {
    show('baseline', name, text, issues, color);
    throw new UsageError(`The baseline ${name} has ${plural(issues.length, 'fault')}.`);
  }
  const lines = linesOf(excerpt);
  return {
    ...(content.value as Baseline),
    excerpt,
    place: (index) => {
      const { start, end } = spanAt(content.root(), ['entries', index]);
      return lines.range(start, end);
    },
  };
};
