import type { JsonDocument } from '../read/document.ts';
import { itemsOf } from '../read/inner.ts';
import type { Lines } from '../text/lines.ts';
import type { Contract } from './contract.ts';
import { lookAround, type RecordsMember } from './envelope.ts';
import { type Judgement, judge } from './judge.ts';
import { spanAt } from './locate.ts';
import type { Finding } from './verdict.ts';

/** A list of records that was opened. */
export interface List {
  /** What was found about the list, its records aside. */
  readonly around: Judgement;
  /** The records, as documents of their own; none where readers would disagree on what they are. */
  readonly records: readonly JsonDocument[];
  /** The JSON Pointer of the records in their document. */
  readonly pointer: string;
}

const nothing = (document: JsonDocument, member: RecordsMember, lines: () => Lines): Finding => {
  const root = document.content?.root();
  const { start, end } = root ? spanAt(root, [member]) : { start: 0, end: 0 };
  return {
    ...lines().range(start, end),
    code: 'file/empty',
    severity: 'warning',
    pointer: `/${member}`,
    message: 'the list holds no record',
    help: 'pass --allow-empty if that is all right, or --type ReferralList to judge the list itself',
  };
};

const valuesOf = ({ content }: JsonDocument, member: RecordsMember): readonly unknown[] => {
  const values = (content?.value as Record<string, unknown> | undefined)?.[member];
  return Array.isArray(values) ? values : [];
};

/**
 * Opens a list of records.
 *
 * @param contract what the records are held to
 */
export const openList = (
  document: JsonDocument,
  member: RecordsMember,
  contract: Contract,
  lines: () => Lines,
): List => {
  const { items, rest } = itemsOf(document, valuesOf(document, member), member);
  const around = judge({ ...document, faults: rest }, lookAround(member, contract), lines);
  const isOpen = rest.some(({ path }) => path[0] === member);
  const isEmpty = around.outcome === 'valid' && items.length === 0;
  return {
    around: isEmpty ? { outcome: 'empty', issues: [...around.issues, nothing(document, member, lines)] } : around,
    records: isOpen ? [] : items,
    pointer: `/${member}`,
  };
};
