import { check } from '@referral-kit/checks/check';
import { linesOf } from '@referral-kit/parse/excerpt';
import { itemsOf } from '@referral-kit/parse/items';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { isObject, pointerOf } from '@referral-kit/text';
import { listModel } from '@referral-kit/validator/internal/checks';
import { spanAt } from '@referral-kit/validator/internal/json';
import type { recordsMembers } from '@referral-kit/validator/internal/lists';
import { arrayTypes, types } from '../compiled/contract.ts';
import type { Contract } from '../contract.ts';
import type { Diagnostic } from './document-result.ts';
import { type Validator, type Verdict, validatorOf, verdictOn } from './verdict.ts';

type Members = Readonly<Record<string, unknown>>;
type RecordsMember = (typeof recordsMembers)[number];

/** Where a list has its records: it is an array of them, or has a member that is. */
export type ListForm =
  | { readonly kind: 'array' }
  /** As a service answers: the member, and whether a schema says what may be next to it. */
  | { readonly kind: 'object'; readonly member: RecordsMember; readonly hasSchema: boolean };

/** The type that is such a list itself. */
export const listType = 'ReferralList';

/** What a list of 2018 has next to its records. */
const beside2018 = ['totalCount', 'links', 'attributes'];

/** Whether a value is an array that may hold records: one of objects, of which some may be broken. */
const mayHoldRecords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && (value.length === 0 || value.some(isObject));

const hasOnly = (value: Members, names: readonly string[]): boolean =>
  Object.keys(value).every((name) => names.includes(name));

/** Whether an item of an array is an operation of a JSON Patch, which is no list of records. */
const isPatchOperation = (item: unknown): boolean =>
  isObject(item) && Object.hasOwn(item, 'op') && Object.hasOwn(item, 'path');

/** @returns how a value holds records, if it is a list of them. */
export const listForm = (value: unknown): ListForm | undefined => {
  if (mayHoldRecords(value)) return value.some(isPatchOperation) ? undefined : { kind: 'array' };
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, 'value')) {
    const isOdata = Object.keys(value).some((name) => name.startsWith('@odata.'));
    const isAlone = mayHoldRecords(value.value) && hasOnly(value, ['value']);
    if (isOdata || isAlone) return { kind: 'object', member: 'value', hasSchema: true };
    const isPowerShell = mayHoldRecords(value.value) && hasOnly(value, ['value', 'Count']);
    // ConvertTo-Json of PowerShell writes how many there are.
    return isPowerShell ? { kind: 'object', member: 'value', hasSchema: false } : undefined;
  }
  if (!Object.hasOwn(value, 'items')) return undefined;
  const isOf2018 = beside2018.some((name) => Object.hasOwn(value, name));
  const isAlone = mayHoldRecords(value.items) && hasOnly(value, ['items']);
  return isOf2018 || isAlone ? { kind: 'object', member: 'items', hasSchema: false } : undefined;
};

/**
 * @param contract what the document is validated against
 * @returns how a document holds records, if it is a list that is to be opened: not one of a type that is a list itself
 */
export const openedForm = (
  { content, record }: LocatedDocument,
  { revision, type }: Contract,
): ListForm | undefined => {
  const value = content?.value;
  if (type === listType || arrayTypes[revision]?.includes(type)) return undefined;
  // A file may be the answer to a question that nothing fits; an empty array among records is a mistake.
  const isMistake = record !== undefined && Array.isArray(value) && value.length === 0;
  return isMistake ? undefined : listForm(value);
};

/** @returns what finds the faults of a list of which no schema says what may be next to its records */
const besideRecords = (member: RecordsMember): Validator => ({
  validate: (value) => {
    const issues = check(listModel(member), value);
    return { ok: issues.length === 0, issues, warnings: [] };
  },
});

/** @returns what finds the faults of a list as its schema has it; where the revision has none, the oldest that has counts */
const listSchema = ({ revision, profile }: Contract): Validator => {
  const list = [revision, ...Object.keys(types)]
    .map((name) => validatorOf({ revision: name, profile, type: listType }))
    .find((each) => each !== undefined);
  if (list === undefined) throw new Error(`no revision describes ${listType}`);
  return {
    validate: (value, options) => {
      const { value: records, ...rest } = value as Members;
      return list.validate({ ...rest, value: Array.isArray(records) ? [] : records }, options);
    },
  };
};

const envelopeValidator = (form: ListForm, contract: Contract): Validator | undefined => {
  if (form.kind === 'array') return undefined;
  return form.hasSchema ? listSchema(contract) : besideRecords(form.member);
};

/** A list of records that was opened. */
export interface List {
  /** What was found about the list, its records aside. */
  readonly envelope: Verdict;
  /** The records, as their own documents; none where readers would disagree on what they are. */
  readonly records: readonly LocatedDocument[];
}

const emptyList = ({ content, excerpt }: LocatedDocument, at: readonly string[]): Diagnostic => {
  const { start, end } = content ? spanAt(content.root(), at) : { start: 0, end: 0 };
  return {
    ...linesOf(excerpt).range(start, end),
    code: 'file/empty',
    severity: 'warning',
    pointer: pointerOf(at),
    message: 'The list contains no record.',
    help: 'If that is expected, pass --allow-empty; or validate the list itself with --type ReferralList.',
  };
};

/**
 * Opens a list of records.
 *
 * @param contract what the records are validated against
 */
export const openList = (document: LocatedDocument, form: ListForm, contract: Contract): List => {
  const at = form.kind === 'array' ? [] : [form.member];
  const value = document.content?.value;
  const values = form.kind === 'array' ? value : (value as Members)[form.member];
  const { items, rest } = itemsOf(document, Array.isArray(values) ? values : [], at);
  const around = verdictOn({ ...document, faults: rest }, envelopeValidator(form, contract));
  const isOpen = at.length > 0 && rest.some(({ path }) => path[0] === at[0]);
  const isEmpty = around.outcome === 'valid' && items.length === 0;
  return {
    envelope: isEmpty ? { outcome: 'empty', issues: [...around.issues, emptyList(document, at)] } : around,
    records: isOpen ? [] : items,
  };
};
