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

/** Holds each line of a text to a contract; the first line that can be read decides what was not chosen. */
export const judgeRecords = (text: string, choice: Choice): JudgedRecords => {
  const lines = [...linesOf(text)];
  const first = lines.map(({ line }) => parsed(line)).find((one) => one !== undefined);
  const contract = contractFor(first?.value, choice);
  return { contract, rows: lines.map(({ line, number }) => rowOf(number, line, contract)) };
};
