import { type Registry, registry } from '@referral-kit/validator/registry';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';

/** A type of a revision. */
interface Named {
  readonly revision: string;
  readonly type: string;
}

/** So many types at most are named. */
const most = 2;

/** Whether a fault is that a document lacks a member, or has one too many. */
export const isOfNames = ({ code, pointer }: Pick<Diagnostic, 'code' | 'pointer'>): boolean =>
  (code === 'schema/missing-member' || code === 'schema/unknown-member') && pointer.lastIndexOf('/') === 0;

/** Whether a type has all members of some names, and needs no others. */
const fits = (validator: Registry[string]['strict'][string], names: readonly string[]): boolean => {
  const result = validator.validate(Object.fromEntries(names.map((name) => [name, null])), {
    limit: Number.POSITIVE_INFINITY,
  });
  return !result.ok && !result.issues.some((issue) => isOfNames(issue) || issue.pointer === '');
};

/** By the names of members: a file of records has the same ones again and again. */
const known = new Map<string, readonly Named[]>();

/** The most that is kept. */
const room = 1000;

const typesWith = (names: readonly string[]): readonly Named[] => {
  const key = JSON.stringify(names);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = Object.entries(registry).flatMap(([revision, { strict }]) =>
    Object.entries(strict).flatMap(([type, validator]) => (fits(validator, names) ? [{ revision, type }] : [])),
  );
  if (known.size < room) known.set(key, found);
  return found;
};

const inWords = ({ revision, type }: Named, own: Named): string =>
  type === own.type
    ? `the members are those of revision ${revision}; if that is meant, pass --revision ${revision}`
    : `the members are those of the type ${type}; if that is meant, pass --type ${type}`;

/**
 * Tells a document that is of another type, or of another revision, than it is held to: by the names of its members,
 * which are too many or too few for the one, and just right for the other.
 *
 * @param revision the one of verdicts that tell none
 * @returns what to do about it
 */
export const otherType = (verdict: DocumentResult, value: unknown, revision: string): string | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !verdict.issues.some(isOfNames)) return;
  const names = Object.keys(value).sort();
  if (names.length < 2) return;
  const own = { revision: verdict.revision ?? revision, type: verdict.type };
  const others = typesWith(names);
  // Of a type that several revisions have, its own counts, else the oldest, which --type takes, too.
  const named = [...new Map(others.toReversed().map((each) => [each.type, each])).values()].reverse();
  const told = named.filter(({ type }) => type !== own.type || others.every((each) => each.revision !== own.revision));
  if (told.length === 0 || told.length > most) return;
  return told.map((each) => inWords(each, own)).join('; ');
};
