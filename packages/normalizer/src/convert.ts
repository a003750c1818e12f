import { pointerOf, tokensOf } from '@referral-kit/text';
import type { DocumentOf, Profile, Revision, TypeName } from '@referral-kit/types/contracts';
import type { Change, Path } from './change.ts';
import { Conversion } from './convert/conversion.ts';
import { type Pair, pairsBetween } from './convert/pairs.ts';
import type { MemberModel } from './model/model.ts';
import { modelOf } from './model/revisions.ts';
import { changeOf, type Outcome } from './normalize.ts';
import { type Origin, originOf } from './origin.ts';
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
  /** The documented type, which both revisions have; `Referral` unless told. */
  readonly type?: Name;
  /** The profile that the result is validated by; `tolerant` unless told. */
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

const mainTypeOf = (revision: string): string => modelOf(revision).documents[0]?.type ?? '';

/** @throws {RangeError} when the revision has no such type */
const memberOf = (revision: string, type: string = mainTypeOf(revision)): MemberModel => {
  const member = modelOf(revision).values.get(type);
  if (!member) throw new RangeError(`revision ${revision} has no type ${type}`);
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

/**
 * Says in one revision what a document says in another. The document has to be in the documented spelling of its
 * revision, as `normalize` makes it. Members that neither revision documents stay as they are.
 *
 * @param document any value; it is not changed
 * @returns a copy, what has another name or shape in it, what could not be carried over, and what is wrong with it in
 * the other revision; of the type there where `ok` is true
 * @throws {RangeError} when there is no such revision or profile, or one of the two revisions has no such type
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
  { from, to, type, profile = 'tolerant' as P }: ConvertOptions<From, To, P, Name>,
): Converted<DocumentOf<To, P, Name>> => {
  memberOf(from, type);
  memberOf(to, type);
  const validator = validatorFor(to, profile, type ?? mainTypeOf(to));
  const start: Stage = { value: document, changes: [], lost: [], origin: (path) => path };
  const pairs = (from as string) === to ? [] : pairsBetween(from, to);
  const { value, changes, lost } = pairs.reduce((stage, pair) => convertOnce(stage, pair, type), start);
  const remaining = validator.validate(value).issues ?? [];
  return { ok: remaining.length === 0, value, remaining, changes, lost } as Converted<DocumentOf<To, P, Name>>;
};
