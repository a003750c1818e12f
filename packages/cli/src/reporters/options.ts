import { UsageError } from '../usage.ts';
import type { Wishes } from './reporter.ts';

/** What the caller said about the reports. */
export interface ReportFlags {
  /** `name` or `name=path`, each. */
  readonly reporter?: readonly string[];
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly group?: boolean;
  readonly maxProblems?: string;
  readonly allowEmpty?: boolean;
}

/** The reporters that run when none is asked for. */
export const defaultReporters: readonly string[] = ['pretty'];

const numberOf = (text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--max-problems is a whole number, 0 for no limit, not ${text}`);
  return Number(text) || Number.POSITIVE_INFINITY;
};

/** @throws {UsageError} for a flag that makes no sense */
export const wishesOf = ({ quiet = false, group = true, maxProblems, allowEmpty = false }: ReportFlags): Wishes => ({
  quiet,
  group,
  ...(maxProblems !== undefined && { maxProblems: numberOf(maxProblems) }),
  allowEmpty,
});
