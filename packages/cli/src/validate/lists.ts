import type { Issue } from '@referral-kit/validator';
import { types } from '../compiled/contract.ts';
import { itemsOf } from '../parse/items.ts';
import type { JsonDocument } from '../parse/json.ts';
import type { Lines } from '../text/lines.ts';
import { pointerOf } from '../text/pointer.ts';
import { quoted, shortened } from '../text/printable.ts';
import type { Contract } from './contract.ts';
import type { Finding } from './document-result.ts';
import { type Judgement, judge, type Look, lookOf } from './judge.ts';
import type { recordsMembers } from './list-members.ts';
import { spanAt } from './locate.ts';

export type RecordsMember = (typeof recordsMembers)[number];

/** The type that is such a list itself. */
export const listType = 'ReferralList';

type Members = Readonly<Record<string, unknown>>;

/** What a list of 2018 has beside its records. No schema describes it. */
const companions = ['totalCount', 'links', 'attributes'];

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListAlone = (value: Members, member: RecordsMember): boolean => {
  const records = value[member];
  return Object.keys(value).length === 1 && Array.isArray(records) && (records.length === 0 || records.some(isObject));
};

/** @returns which member of a value holds records, if the value is a list as a service answers with. */
export const recordsMember = (value: unknown): RecordsMember | undefined => {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, 'value')) {
    const isOdata = Object.keys(value).some((name) => name.startsWith('@odata.'));
    return isOdata || isListAlone(value, 'value') ? 'value' : undefined;
  }
  if (!Object.hasOwn(value, 'items')) return undefined;
  const isOld = companions.some((name) => Object.hasOwn(value, name));
  return isOld || isListAlone(value, 'items') ? 'items' : undefined;
};

const wrongType = (name: string, value: unknown, expected: string): Issue => {
  const received = shortened(JSON.stringify(value) ?? '');
  return {
    code: 'schema/wrong-type',
    severity: 'error',
    path: [name],
    pointer: `/${name}`,
    message: `${name} is ${received}; expected ${expected}`,
    expected,
    received,
  };
};

const unknownMember = (name: string): Issue => ({
  code: 'schema/unknown-member',
  severity: 'error',
  path: [name],
  pointer: pointerOf([name]),
  message: `a list has no member ${quoted(name)} beside its items`,
  received: quoted(name),
});

/** @returns what is wrong with a list of 2018, its records aside. */
const faultsOfOld = (value: Members): Issue[] =>
  Object.entries(value).flatMap(([name, member]) => {
    if (name === 'items') return Array.isArray(member) ? [] : [wrongType(name, member, 'an array of records')];
    if (name === 'totalCount') return typeof member === 'number' ? [] : [wrongType(name, member, 'a number')];
    if (companions.includes(name)) return [];
    return [unknownMember(name)];
  });

const oldList: Look = {
  validate: (value) => {
    const issues = faultsOfOld(value as Members);
    const rest = { warnings: [], omitted: 0 };
    return issues.length === 0 ? { ok: true, value, ...rest } : { ok: false, issues, ...rest };
  },
};

/**
 * @param contract what the records are held to; where its revision describes no list, the oldest one that does counts
 * @returns what finds the faults of what stands around the records of a list
 */
const lookAround = (member: RecordsMember, { revision, profile }: Pick<Contract, 'revision' | 'profile'>): Look => {
  if (member === 'items') return oldList;
  const list = [revision, ...Object.keys(types)]
    .map((name) => lookOf({ revision: name, profile, type: listType }))
    .find((each) => each !== undefined);
  if (list === undefined) throw new Error(`no revision describes ${listType}`);
  return {
    validate: (value, options) => {
      const { value: records, ...rest } = value as Members;
      return list.validate({ ...rest, value: Array.isArray(records) ? [] : records }, options);
    },
  };
};

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
