import { tokensOf } from '@referral-kit/text';
import { modelOf, newestRevision } from './model/revisions.ts';
import { mainOf, walked } from './run/walked.ts';
import { isMembers } from './walk/plain.ts';
import type { Conflict } from './walk/walk.ts';

/** What kind of business a referral is about, as Partner Center sorts them. */
export type Category = 'marketplace-lead' | 'qualified-lead' | 'co-sell-opportunity';

/** Who invited to a referral: Microsoft, another organization, or nobody who is named. */
export type Inviter = 'microsoft' | 'partner' | 'nobody';

/** What decides about the category. */
export interface Basis {
  readonly type: string;
  readonly qualification: string;
  readonly invitedBy: Inviter;
}

/** Why there is no category. */
export type Undecided =
  /** It is no object, or cannot be read. */
  | { readonly code: 'not-a-referral' }
  /** A member that decides is absent, or no text. */
  | { readonly code: 'missing'; readonly member: keyof Basis }
  /** A member that decides is there under two names with different values. */
  | { readonly code: 'conflict'; readonly member: keyof Basis }
  /** No category has this combination. */
  | { readonly code: 'no-such-category'; readonly basis: Basis };

/** The category of a referral with what it rests on, or why there is none. */
export type Classification =
  | { readonly category: Category; readonly basis: Basis }
  | { readonly category: 'undecided'; readonly reason: Undecided };

type Rule = { readonly [Part in keyof Basis]: readonly Basis[Part][] } & { readonly category: Category };

const rules: readonly Rule[] = [
  {
    category: 'marketplace-lead',
    type: ['Independent'],
    qualification: ['Direct'],
    invitedBy: ['microsoft', 'nobody'],
  },
  {
    category: 'qualified-lead',
    type: ['Independent'],
    qualification: ['SalesQualified', 'MarketingQualified'],
    invitedBy: ['microsoft'],
  },
  {
    category: 'co-sell-opportunity',
    type: ['Independent', 'Shared'],
    qualification: ['SalesQualified', 'None'],
    invitedBy: ['partner'],
  },
];

/** Where each part of the basis is in the newest revision. */
const places: Readonly<Record<keyof Basis, readonly string[]>> = {
  type: ['type'],
  qualification: ['qualification'],
  invitedBy: ['inviteContext', 'invitedBy', 'organizationId'],
};

const microsoft = 'msft';

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isMembers(at) && Object.hasOwn(at, name) ? at[name] : undefined), value);

const undecided = (reason: Undecided): Classification => ({ category: 'undecided', reason });

const inviterOf = (id: unknown): Inviter | undefined => {
  if (id === undefined || id === null || id === '') return 'nobody';
  if (typeof id !== 'string') return undefined;
  return id.toLowerCase() === microsoft ? 'microsoft' : 'partner';
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const decide = (value: unknown): Classification => {
  const [type, qualification] = [textOf(valueAt(value, places.type)), textOf(valueAt(value, places.qualification))];
  const invitedBy = inviterOf(valueAt(value, places.invitedBy));
  if (type === undefined) return undecided({ code: 'missing', member: 'type' });
  if (qualification === undefined) return undecided({ code: 'missing', member: 'qualification' });
  if (invitedBy === undefined) return undecided({ code: 'missing', member: 'invitedBy' });
  const basis: Basis = { type, qualification, invitedBy };
  const rule = rules.find(
    (each) =>
      each.type.includes(type) && each.qualification.includes(qualification) && each.invitedBy.includes(invitedBy),
  );
  return rule ? { category: rule.category, basis } : undecided({ code: 'no-such-category', basis });
};

/** The part of the basis that a conflict is about. */
const partOf = ({ pointer, member }: Conflict): keyof Basis | undefined =>
  (Object.keys(places) as (keyof Basis)[]).find((part) => {
    const rest = places[part].slice(tokensOf(pointer).length - 1);
    return member === rest[0] || (rest.length > 1 && member === rest.join('/'));
  });

/**
 * Tells which of Partner Center's categories a referral is in, by its type, its qualification and who invited to it.
 * The referral may be in the names of any revision, and in any spelling that `normalize` knows.
 *
 * @param referral any value; never throws
 * @returns the category with what it rests on, or why there is none
 *
 * @example
 * classify({ type: 'Independent', qualification: 'Direct' }).category // 'marketplace-lead'
 */
export const classify = (referral: unknown): Classification => {
  try {
    if (!isMembers(referral)) return undecided({ code: 'not-a-referral' });
    const model = modelOf(newestRevision);
    const { value, conflicts } = walked(model, mainOf(model), 'tolerant', referral);
    const member = conflicts.map(partOf).find((part) => part !== undefined);
    return member ? undecided({ code: 'conflict', member }) : decide(value);
  } catch {
    return undecided({ code: 'not-a-referral' });
  }
};
