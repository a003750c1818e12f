import { escapeToken, pointerOf, tokensOf } from '@referral-kit/text';
import type { Edit, Step } from '../change.ts';
import type { ChangeCode } from '../codes.ts';
import type { MemberModel } from '../model/model.ts';
import { destinationOf } from '../origin.ts';
import { follow, followExactly, type Place, unnestedAt } from '../walk/follow.ts';
import { type GivenOperation, movedOut, type Retarget, type Target } from '../walk/operation.ts';
import { isMembers } from '../walk/plain.ts';
import { ownPart, withValue } from './apply.ts';

/** A document as it arrived, and how it was normalised. */
interface Arrived {
  readonly document: unknown;
  readonly steps: readonly Step[];
  readonly main: MemberModel;
  /** @returns what belongs in the place of a value of a member */
  readonly settle: (member: MemberModel, value: unknown) => unknown;
}

/** The edits after which a value is found by its name. */
const moving: ReadonlySet<Edit['kind']> = new Set(['remove', 'replace', 'nest', 'unnest']);

/** The part of a path that leads to something in a document. */
const existing = (document: unknown, tokens: readonly string[]): readonly string[] => {
  let value = document;
  for (const [index, token] of tokens.entries()) {
    const part = ownPart(value, token);
    if (!part) return tokens.slice(0, index);
    value = part.value;
  }
  return tokens;
};

/** Finds what operations on a document as it arrived become for the normalised one. */
class Retargeter {
  readonly #arrived: Arrived;
  readonly #start: Place;
  readonly #destination: (pointer: string) => string;
  /** Where values were that one finds by their names, since they have moved into another object or out of one. */
  readonly #moved: ReadonlySet<string>;
  /** Where objects were that are the only items of arrays now. */
  readonly #wrapped: ReadonlySet<string>;
  /** Where lists were that are objects now, and the other way round, and what an operation before put anew as a whole. */
  readonly #shapes: Map<string, ChangeCode>;
  /** The places of the normalised document whose values were dropped. */
  readonly #dropped: ReadonlySet<string>;
  /** What has become of values, as they arrived, that have another shape now. */
  readonly #reshaped = new Map<string, unknown>();

  constructor(arrived: Arrived) {
    this.#arrived = arrived;
    this.#start = { parts: [], member: arrived.main, isItem: false };
    const placesOf = (isMeant: (step: Step) => boolean): Set<string> =>
      new Set(arrived.steps.filter(isMeant).map(({ pointer }) => pointer));
    this.#moved = placesOf(({ edit }) => moving.has(edit.kind));
    this.#wrapped = placesOf(({ edit }) => edit.kind === 'wrap');
    const shapes = placesOf(({ code }) => code === 'normalize/list-shape');
    this.#shapes = new Map([...shapes].map((pointer) => [pointer, 'normalize/list-shape']));
    this.#destination = destinationOf(arrived.steps);
    const dropped = arrived.steps.filter(({ edit }) => edit.kind === 'remove');
    this.#dropped = new Set(dropped.map(({ pointer }) => pointerOf(follow(this.#start, tokensOf(pointer)).parts)));
  }

  target(operation: GivenOperation): Target {
    const { op, path } = operation;
    const tokens = tokensOf(path);
    const inside = this.#insideOfReshaped(tokens);
    if (inside !== undefined) {
      const whole = this.#reshape(tokens, inside, operation);
      if (whole) return whole;
    }
    const moved = this.#unnest(tokens, operation);
    if (moved) return moved;
    const { parts, member, isItem } = this.#place(tokens);
    const target = pointerOf(parts);
    return { path: target, member, isItem, ...(op === 'replace' && this.#dropped.has(target) && { op: 'add' }) };
  }

  /** What becomes of an operation that puts an object which the type has not, and which stands for a member that it has. */
  #unnest(tokens: readonly string[], operation: GivenOperation): Target | undefined {
    const parent = tokens.slice(0, -1);
    const [outer = ''] = tokens.slice(-1);
    const place = this.#place(parent);
    const before = this.#arrivedAt(tokens);
    const [given, arrived] = [unnestedAt(place, outer, operation.value), unnestedAt(place, outer, before)];
    if (given?.sole && (before === undefined || arrived?.sole)) return movedOut(place, given.member, given.sole.value);
    // What else the object holds, or held, is beside the member: all around it is put anew.
    const isSplit = given !== undefined || (arrived !== undefined && isMembers(operation.value));
    if (!isSplit || parent.length === 0) return undefined;
    this.#shapes.set(pointerOf(parent), 'normalize/member-moved');
    return this.#reshape(tokens, parent.length, operation);
  }

  #arrivedAt(tokens: readonly string[]): unknown {
    return tokens.reduce<unknown>((at, token) => ownPart(at, token)?.value, this.#arrived.document);
  }

  #place(tokens: readonly string[]): Place {
    const there = existing(this.#arrived.document, tokens);
    const pointer = pointerOf(there);
    if (there.some((_, index) => this.#moved.has(pointerOf(there.slice(0, index + 1)))))
      return follow(this.#start, tokens);
    const destination = followExactly(this.#start, tokensOf(this.#destination(pointer)));
    const rest = tokens.slice(there.length);
    const [next] = rest;
    // What was one object is the only item of an array now.
    const isInItem = this.#wrapped.has(pointer) && next !== undefined && next !== '-' && !/^\d+$/.test(next);
    return follow(isInItem ? followExactly(destination, ['0']) : destination, rest);
  }

  /** How many parts of a path lead to a value that has another shape now, if more follow. */
  #insideOfReshaped(tokens: readonly string[]): number | undefined {
    let pointer = '';
    for (const [index, token] of tokens.slice(0, -1).entries()) {
      pointer += `/${escapeToken(token)}`;
      if (this.#shapes.has(pointer)) return index + 1;
    }
    return undefined;
  }

  /** Puts all of a value that has another shape now in its place. */
  #reshape(tokens: readonly string[], length: number, { op, value }: GivenOperation): Target | undefined {
    const outer = tokens.slice(0, length);
    const pointer = pointerOf(outer);
    const before = this.#reshaped.has(pointer) ? this.#reshaped.get(pointer) : this.#arrivedAt(outer);
    const after = withValue(before, op, tokens.slice(length), value);
    const { parts, member, isItem } = followExactly(this.#start, tokensOf(this.#destination(pointer)));
    if (after === undefined || !member) return undefined;
    this.#reshaped.set(pointer, after);
    const code = this.#shapes.get(pointer);
    const instead = this.#arrived.settle(member, after);
    return { op: 'replace', path: pointerOf(parts), instead, member, isItem, ...(code && { code }) };
  }
}

/** @returns what finds what the operations of a patch of a document as it arrived become for the normalised one */
export const retargeted = (arrived: Arrived): Retarget => {
  const retargeter = new Retargeter(arrived);
  return (operation) => retargeter.target(operation);
};
