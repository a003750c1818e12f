import type { Issue, Suggestion } from '@referral-kit/types/issues';
import { type Node, nodeAt, spanAt } from '@referral-kit/validator/internal/json';
import type { Format } from '../reading/format.ts';
import { type ReadDocument, read } from '../reading/read.ts';
import { type Choice, type Contract, contractFor, validatorOf } from './contract.ts';

/** A change of the text that fixes a fault. */
export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly label: string;
}

/** A fault or warning, with its place in the text. */
export interface Diagnostic {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly pointer: string;
  /** The line that it begins in, from 1. */
  readonly line: number;
  readonly fix?: Fix;
}

type Placed = Omit<Diagnostic, 'line'>;

/** What became of a text. */
export interface Judged {
  readonly contract: Contract;
  readonly diagnostics: readonly Diagnostic[];
  /** The value of the first document, if it can be read. */
  readonly value?: unknown;
}

const written = (text: string, format: Format): string =>
  format === 'yaml' && /^[A-Za-z][\w-]*$/.test(text) ? text : JSON.stringify(text);

const fixFor = (suggestion: Suggestion, node: Node, start: number, format: Format): Fix | undefined => {
  if (suggestion.action === 'replace') {
    const { value } = suggestion;
    return {
      from: start + node.start,
      to: start + node.end,
      insert: written(value, format),
      label: `Replace with "${value}"`,
    };
  }
  if (node.key === undefined) return undefined;
  const { start: from, end: to } = node.key;
  return {
    from: start + from,
    to: start + to,
    insert: written(suggestion.to, format),
    label: `Rename to "${suggestion.to}"`,
  };
};

const diagnosticOf = (issue: Issue, root: Node, start: number, format: Format): Placed => {
  // Of an unknown member its name is at fault; a missing one is missing in an object.
  const place = spanAt(root, issue.path, issue.code === 'schema/unknown-member');
  const node = nodeAt(root, issue.path);
  const fix = issue.suggestion && node && fixFor(issue.suggestion, node, start, format);
  const { code, severity, message, pointer } = issue;
  return { from: start + place.start, to: start + place.end, severity, code, message, pointer, ...(fix && { fix }) };
};

interface JudgedDocument {
  readonly contract: Contract;
  readonly diagnostics: readonly Placed[];
  readonly value?: unknown;
}

const judgeDocument = (document: ReadDocument, choice: Choice, format: Format): JudgedDocument => {
  const { content, faults, start } = document;
  const contract = contractFor(content?.value, choice);
  const writing = faults.map(
    ({ code, message, ...span }): Placed => ({
      from: start + span.start,
      to: start + Math.max(span.end, span.start),
      severity: 'error',
      code,
      message,
      pointer: '',
    }),
  );
  if (content === undefined) return { contract, diagnostics: writing };
  const result = validatorOf(contract).validate(content.value);
  const issues = [...(result.ok ? [] : result.issues), ...result.warnings];
  const diagnostics = [...writing, ...issues.map((issue) => diagnosticOf(issue, content.root, start, format))];
  return { contract, value: content.value, diagnostics };
};

/** @returns the same with their lines, in the order of their places */
const inLines = (text: string, diagnostics: readonly Placed[]): Diagnostic[] => {
  let [line, at] = [1, 0];
  return diagnostics
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((one) => {
      for (let next = text.indexOf('\n', at); next !== -1 && next < one.from; next = text.indexOf('\n', at)) {
        line += 1;
        at = next + 1;
      }
      return { ...one, line };
    });
};

/**
 * Holds a text of one document, or of a few in YAML, to a contract.
 *
 * @param choice what is to be held to; the first document decides the rest
 */
export const judge = (text: string, format: Format, choice: Choice): Judged => {
  const [first, ...others] = read(text, format);
  const judged = judgeDocument(first as ReadDocument, choice, format);
  const more = others.flatMap((document) => judgeDocument(document, judged.contract, format).diagnostics);
  return { ...judged, diagnostics: inLines(text, [...judged.diagnostics, ...more]) };
};

/**
 * Holds one record of NDJSON to a contract.
 *
 * @param start where its line starts in the text
 * @param number the number of its line, from 1
 */
export const judgeRecord = (line: string, start: number, number: number, contract: Contract): Diagnostic[] => {
  const [document] = read(line, 'json');
  const { diagnostics } = judgeDocument(document as ReadDocument, contract, 'json');
  return diagnostics
    .map((one) => ({
      ...one,
      from: start + one.from,
      to: start + one.to,
      line: number,
      ...(one.fix && { fix: { ...one.fix, from: start + one.fix.from, to: start + one.fix.to } }),
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
};
