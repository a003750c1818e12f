import { escapeToken, pointerOf, tokensOf } from '@referral-kit/text';
import type { Edit, Step } from '../change.ts';
import type { ChangeCode } from '../codes.ts';
import type { MemberModel } from '../model/model.ts';
import { destinationOf } from '../origin.ts';
import { follow, followExactly, isIndex, type Place, unnestedAt } from '../walk/follow.ts';
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

/** Whether one pointer leads to what another leads to, or to something in it. */
const isWithin = (pointer: string, outer: string): boolean => `${pointer}/`.startsWith(`${outer}/`);

/** Where single objects stood that arrays were put around. */
const wrapsIn = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ edit, pointer }) => (edit.kind === 'wrap' ? [pointer] : []));

/** Finds what operations on a document as it arrived become for the normalised one. */
class Retargeter {
  readonly #arrived: Arrived;
  readonly #start: Place;
  readonly #destination: (pointer: string) => string;
  /** Where values were that one finds by their names, since they have moved into another object or out of one. */
  readonly #moved: ReadonlySet<string>;
  /** The places of the normalised document whose arrays were put around a single object. */
  readonly #wrapped: Set<string>;
  /** Where operations before have put values, as pointers into the document as it arrived: what arrived there is no more. */
  readonly #put = new Set<string>();
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
    const shapes = placesOf(({ code }) => code === 'normalize/list-shape');
    this.#shapes = new Map([...shapes].map((pointer) => [pointer, 'normalize/list-shape']));
    this.#destination = destinationOf(arrived.steps);
    this.#wrapped = new Set(wrapsIn(arrived.steps).map(this.#destination));
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
    this.#settleShapes(target, operation);
    return {
      path: target,
      member,
      isItem,
      ...(op === 'replace' && this.#dropped.has(target) && { op: 'add' }),
      settled: ({ steps, at }, first) => {
        const inValue = steps.slice(first).map((step) => ({ ...step, pointer: step.pointer.slice(at.length) }));
        this.#noteValue(pointerOf(tokens), target, inValue);
      },
    };
  }

  /** Notes what an operation puts at a place: paths into it are those of its value from now on. */
  #noteValue(pointer: string, target: string, steps: readonly Step[]): void {
    this.#put.add(pointer);
    for (const wrapped of this.#wrapped) if (isWithin(wrapped, target)) this.#wrapped.delete(wrapped);
    const destination = destinationOf(steps);
    for (const inValue of wrapsIn(steps)) this.#wrapped.add(`${target}${destination(inValue)}`);
  }

  /** Takes down what an operation by the names of the contract does to what arrived in another shape. */
  #settleShapes(target: string, { value }: GivenOperation): void {
    for (const pointer of this.#shapes.keys()) {
      const place = this.#destination(pointer);
      if (!isWithin(place, target) && !isWithin(target, place)) continue;
      const isSame = place === target && Array.isArray(value) === Array.isArray(this.#arrivedAt(tokensOf(pointer)));
      if (isSame) this.#reshaped.set(pointer, value);
      else this.#shapes.delete(pointer);
    }
  }

  /** The part of a path that leads to something in the document as it arrived. */
  #existing(tokens: readonly string[]): readonly string[] {
    let value = this.#arrived.document;
    let pointer = '';
    for (const [index, token] of tokens.entries()) {
      const part = this.#put.has(pointer) ? undefined : ownPart(value, token);
      if (!part) return tokens.slice(0, index);
      value = part.value;
      pointer += `/${escapeToken(token)}`;
    }
    return tokens;
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
    const isWrapped = (pointer: string): boolean => this.#wrapped.has(pointer);
    const there = this.#existing(tokens);
    if (there.some((_, index) => this.#moved.has(pointerOf(there.slice(0, index + 1)))))
      return follow(this.#start, tokens, isWrapped);
    const destination = followExactly(this.#start, tokensOf(this.#destination(pointerOf(there))));
    return follow(destination, tokens.slice(there.length), isWrapped);
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
    // An index does not lead into the object that arrived, but into the list that the contract has there.
    if (isMembers(before) && isIndex(tokens[length] ?? '')) return undefined;
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
