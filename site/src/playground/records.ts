import { linesOf, read } from '../reading/read.ts';
import { type Choice, type Contract, contractFor, validatorOf } from './contract.ts';

/** One line of NDJSON, judged. */
export interface RecordRow {
  /** The line, from 1. */
  readonly line: number;
  readonly id: string;
  readonly status: string;
  readonly outcome: 'valid' | 'warnings' | 'invalid' | 'unreadable';
  /** The first fault, or the first warning. */
  readonly code: string;
  readonly message: string;
  readonly more: number;
}

/** What became of a text of records. */
export interface JudgedRecords {
  readonly contract: Contract;
  readonly rows: readonly RecordRow[];
}

const textOf = (value: unknown, ...names: string[]): string => {
  if (typeof value !== 'object' || value === null) return '';
  const known = names.map((name) => (value as Record<string, unknown>)[name]);
  return known.filter((one) => typeof one === 'string').join('/');
};

const parsed = (line: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch {
    return undefined;
  }
};

/** Whether the text of a line is just what its value is written as: then a close look at the text finds nothing. */
const isPlain = (line: string, value: unknown): boolean =>
  !/__proto__|\\ud[89a-f]/i.test(line) && JSON.stringify(value) === line.trim();

const rowOf = (number: number, line: string, contract: Contract): RecordRow => {
  const quick = parsed(line);
  const faults = quick && isPlain(line, quick.value) ? [] : (read(line, 'json')[0]?.faults ?? []);
  const row = { line: number, id: textOf(quick?.value, 'id'), status: textOf(quick?.value, 'status', 'substatus') };
  if (quick === undefined) {
    const { code = '', message = '' } = faults[0] ?? {};
    return { ...row, outcome: 'unreadable', code, message, more: faults.length - 1 };
  }
  const validator = validatorOf(contract);
  const result = validator.validate(quick.value);
  const errors = [...faults, ...(result.ok ? [] : result.issues)];
  const told = [...errors, ...result.warnings];
  const outcome = errors.length > 0 ? 'invalid' : told.length > 0 ? 'warnings' : 'valid';
  const { code = '', message = '' } = told[0] ?? {};
  return { ...row, outcome, code, message, more: Math.max(0, told.length - 1) };
};

type Line = ReturnType<typeof linesOf> extends Generator<infer Each> ? Each : never;

const isSame = ({ revision, profile, type }: Contract, other: Contract): boolean =>
  revision === other.revision && profile === other.profile && type === other.type;

/** How many lines two texts have in common from their beginnings, and besides those from their ends. */
const inCommon = (old: readonly Line[], now: readonly Line[]): readonly [start: number, end: number] => {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start]?.line === now[start]?.line) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end)?.line === now.at(-1 - end)?.line) end += 1;
  return [start, end];
};

/**
 * Makes a function that holds each line of a text to a contract; the first line that can be read decides what was not
 * chosen. It remembers the last text, and judges only the lines that have changed since.
 */
export const recordJudge = (): ((text: string, choice: Choice) => JudgedRecords) => {
  let last: { readonly contract: Contract; readonly lines: readonly Line[]; readonly rows: readonly RecordRow[] };
  return (text, choice) => {
    const lines = [...linesOf(text)];
    const first = lines
      .values()
      .map(({ line }) => parsed(line))
      .find((one) => one !== undefined);
    const contract = contractFor(first?.value, choice);
    const [start, end] = last !== undefined && isSame(last.contract, contract) ? inCommon(last.lines, lines) : [0, 0];
    const shift = end > 0 ? lines.length - last.lines.length : 0;
    const rows = lines.map(({ line, number }, index): RecordRow => {
      if (index < start) return { ...(last.rows[index] as RecordRow), line: number };
      if (index >= lines.length - end) return { ...(last.rows[index - shift] as RecordRow), line: number };
      return rowOf(number, line, contract);
    });
    last = { contract, lines, rows };
    return { contract, rows };
  };
};
