import { unreadable as sayUnreadable } from '@referral-kit/messages/en/validator';
import { type Choices, expectOptions, notAChoice, pointerOf, tokensOf } from '@referral-kit/text';
import type { DocumentOf, Profile, Revision, TypeName } from '@referral-kit/types/contracts';
import type { Change, Path } from './change.ts';
import { Conversion } from './convert/conversion.ts';
import { type Pair, pairsBetween } from './convert/pairs.ts';
import type { MemberModel } from './model/model.ts';
import { modelOf } from './model/revisions.ts';
import { type Origin, originOf } from './origin.ts';
import { changeOf, type Outcome } from './outcome.ts';
import type { Remaining } from './remaining.ts';
import { validatorFor } from './run.ts';

/** What a document is converted between. */
export interface ConvertOptions<
  From extends Revision = Revision,
  To extends Revision = Revision,
  P extends Profile = Profile,
  Name extends string = string,
> {
  /** The revision that the document is in, such as `2018-10-01`. */
  readonly from: From;
  /** The revision that it is to be in. */
  readonly to: To;
  /** The documented type, which both revisions have; `Referral` unless told otherwise. */
  readonly type?: Name;
  /** The profile that the result is validated by; `tolerant` unless told otherwise. */
  readonly profile?: P;
}

/** A part of a document that the other revision has no place for. */
export interface Lost {
  /** Where it was, as a JSON Pointer into the document before the conversion. */
  readonly pointer: string;
  readonly value: unknown;
}

/** What became of a document. */
interface Carried {
  /** What has another name or shape now. */
  readonly changes: readonly Change[];
  /** What the other revision cannot say; empty where converting back gives the same document. */
  readonly lost: readonly Lost[];
}

/** A document in another revision: of its type there, if that has no fault to find. */
export type Converted<Value = unknown> = Carried & Outcome<Value>;

/** The options of `convert`; their values are looked up. */
const choices: Choices = { from: true, to: true, type: true, profile: true };

const mainTypeOf = (revision: string): string => modelOf(revision).documents[0]?.type ?? '';

/** @throws {RangeError} when the revision has no such type */
const memberOf = (revision: string, type: string = mainTypeOf(revision)): MemberModel => {
  const member = modelOf(revision).values.get(type);
  if (!member) throw notAChoice('type', type, [...modelOf(revision).values.keys()]);
  return member;
};

/** A document on its way, and where its parts come from. */
interface Stage extends Carried {
  readonly value: unknown;
  readonly origin: Origin;
}

const convertOnce = ({ value, changes, lost, origin }: Stage, pair: Pair, type: string | undefined): Stage => {
  const conversion = new Conversion(pair);
  const converted = conversion.value(memberOf(pair.from, type), memberOf(pair.to, type), value);
  const before = originOf(conversion.steps);
  const pointer = (path: Path): string => pointerOf(origin(path));
  return {
    value: converted,
    changes: [
      ...changes,
      ...conversion.steps.map((step) => ({ ...changeOf(step), pointer: pointer(tokensOf(step.pointer)) })),
    ],
    lost: [...lost, ...conversion.lost.map((part) => ({ pointer: pointer(part.path), value: part.value }))],
    origin: (path) => origin(before(path)),
  };
};

/** What is said of a document that throws when it is read. */
const unread: Remaining = {
  code: 'schema/unreadable',
  severity: 'error',
  path: [],
  pointer: '',
  message: sayUnreadable({ reason: 'threw' }),
  params: { reason: 'threw' },
};

/** Carries a document from one revision to another; one that cannot be read stays as it is. */
const carried = (
  document: unknown,
  from: string,
  to: string,
  type: string | undefined,
): Omit<Stage, 'origin'> & { readonly isRead: boolean } => {
  const start: Stage = { value: document, changes: [], lost: [], origin: (path) => path };
  try {
    const pairs = from === to ? [] : pairsBetween(from, to);
    return { ...pairs.reduce((stage, pair) => convertOnce(stage, pair, type), start), isRead: true };
  } catch {
    return { ...start, isRead: false };
  }
};

/**
 * Says in one revision what a document says in another. The document has to be in the documented spelling of its
 * revision, as `normalize` makes it. Members that neither revision documents stay as they are.
 *
 * @param document any value; it is not changed
 * @returns a copy, what has another name or shape in it, what could not be carried over, and what is wrong with it in
 * the other revision; of the type there where `ok` is true
 * @throws {RangeError} when there is no such revision or profile, or one of the two revisions has no such type
 * @throws {TypeError} for an option that there is not; nothing else is thrown, whatever the document is
 *
 * @example
 * const result = convert(referral, { from: '2018-10-01', to: '2022-04-21' });
 * if (result.ok && result.lost.length === 0) store(result.value);
 */
export const convert = <
  const From extends Revision,
  const To extends Revision,
  const P extends Profile = 'tolerant',
  const Name extends TypeName<From> & TypeName<To> = 'Referral' & TypeName<From> & TypeName<To>,
>(
  document: unknown,
  options: ConvertOptions<From, To, P, Name>,
): Converted<DocumentOf<To, P, Name>> => {
  const { from, to, type, profile = 'tolerant' as P } = expectOptions(options, choices);
  memberOf(from as From, type);
  memberOf(to as To, type);
  const validator = validatorFor(to as To, profile, type ?? mainTypeOf(to as To));
  const { value, changes, lost, isRead } = carried(document, from as From, to as To, type);
  const found = validator.validate(value).issues ?? [];
  const remaining = isRead || found.length > 0 ? found : [unread];
  return { ok: remaining.length === 0, value, remaining, changes, lost } as Converted<DocumentOf<To, P, Name>>;
};
