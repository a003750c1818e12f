import { type Change, type Path, partsOf, pointerOf } from './change.ts';
import { Conversion } from './convert/conversion.ts';
import { type Pair, pairsBetween } from './convert/pairs.ts';
import type { MemberModel } from './model/model.ts';
import { modelOf } from './model/revisions.ts';
import { changeOf } from './normalize.ts';
import { type Origin, originOf } from './origin.ts';

/** What a document is converted between. */
export interface ConvertOptions {
  /** The revision that the document is in, such as `2018-10-01`. */
  readonly from: string;
  /** The revision that it is to be in. */
  readonly to: string;
  /** The documented type, which both revisions have; `Referral` unless told. */
  readonly type?: string;
}

/** A part of a document that the other revision has no place for. */
export interface Lost {
  /** Where it was, as a JSON Pointer into the document before the conversion. */
  readonly pointer: string;
  readonly value: unknown;
}

/** A document in another revision. */
export interface Converted {
  readonly value: unknown;
  /** What has another name or shape now. */
  readonly changes: readonly Change[];
  /** What the other revision cannot say; empty where converting back gives the same document. */
  readonly lost: readonly Lost[];
}

/** @throws {RangeError} when the revision has no such type */
const memberOf = (revision: string, type: string | undefined): MemberModel => {
  const { values, documents } = modelOf(revision);
  const member = values.get(type ?? documents[0]?.type ?? '');
  if (!member) throw new RangeError(`revision ${revision} has no type ${type}`);
  return member;
};

/** A document on its way, and where its parts come from. */
interface Stage extends Converted {
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
      ...conversion.steps.map((step) => ({ ...changeOf(step), pointer: pointer(partsOf(step.pointer)) })),
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
 * @returns a copy, what has another name or shape in it, and what could not be carried over
 * @throws {RangeError} when there is no such revision, or one of the two has no such type
 *
 * @example
 * const { value, lost } = convert(referral, { from: '2018-10-01', to: '2022-04-21' });
 */
export const convert = (document: unknown, { from, to, type }: ConvertOptions): Converted => {
  memberOf(from, type);
  memberOf(to, type);
  const start: Stage = { value: document, changes: [], lost: [], origin: (path) => path };
  const pairs = from === to ? [] : pairsBetween(from, to);
  const { value, changes, lost } = pairs.reduce((stage, pair) => convertOnce(stage, pair, type), start);
  return { value, changes, lost };
};
