import { pointerOf, tokensOf } from '@referral-kit/text';
import { equal, own } from './equal.ts';
import { type Matching, matchItems } from './matching.ts';
import type { UpdateIssue } from './result.ts';

type Path = UpdateIssue['path'];

/** A container of the document after an update, with the one that it was before. */
interface Pair {
  readonly after: unknown;
  readonly before: unknown;
  /** Where it was before. */
  readonly path: Path;
}

/** The two members that make a state: a fault of one is a fault of both. */
const state: readonly (readonly string[])[] = [['status'], ['substatus']];

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Compares a document with the one before an update, place by place. */
class Comparison {
  readonly #before: unknown;
  readonly #after: unknown;
  /** By the pointer of an array. */
  readonly #matchings = new Map<string, Matching>();

  constructor(before: unknown, after: unknown) {
    this.#before = before;
    this.#after = after;
  }

  /** @returns where a value was before; nothing if it, or what it is in, is new or was something else. */
  placeBefore(path: Path): Path | undefined {
    const holder = this.#holder(path.slice(0, -1));
    const step = path.at(-1);
    if (!holder || step === undefined) return undefined;
    const part = this.#partBefore(holder, step, path.slice(0, -1));
    if (part === undefined || !equal(own(holder.after, step), own(holder.before, part))) return undefined;
    return [...holder.path, part];
  }

  /** @returns the object or array at a path, with the one that it was before. */
  #holder(path: Path): Pair | undefined {
    let pair: Pair = { after: this.#after, before: this.#before, path: [] };
    for (const [depth, step] of path.entries()) {
      const part = this.#partBefore(pair, step, path.slice(0, depth));
      if (part === undefined) return undefined;
      pair = { after: own(pair.after, step), before: own(pair.before, part), path: [...pair.path, part] };
    }
    return isContainer(pair.after) && isContainer(pair.before) ? pair : undefined;
  }

  /** @returns the name or index that a part of a container had before. */
  #partBefore({ after, before }: Pair, step: string | number, path: Path): string | number | undefined {
    if (Array.isArray(after) !== Array.isArray(before)) return undefined;
    if (!Array.isArray(after) || !Array.isArray(before)) return step;
    const pointer = pointerOf(path);
    const matching = this.#matchings.get(pointer) ?? matchItems(before, after);
    this.#matchings.set(pointer, matching);
    return matching[Number(step)];
  }
}

/** Finds faults that a document had before an update, and that the update has not touched. */
export type Untouched = (issue: Pick<UpdateIssue, 'code' | 'path' | 'related'>) => Path | undefined;

/**
 * Compares the places that issues are about. An issue is untouched if its value is as it was (or as absent as it was),
 * at a place that was there, and if so is every other place that the issue depends on. What makes a whole document
 * worthless, or cannot be read, is never untouched.
 *
 * @returns where an issue was before; nothing where the update may have caused it
 */
export const untouchedBy = (before: unknown, after: unknown): Untouched => {
  const comparison = new Comparison(before, after);
  return ({ code, path, related = [] }) => {
    if (code === 'schema/unreadable') return undefined;
    const isOfState = state.some((member) => pointerOf(member) === pointerOf(path));
    const others = [...related.map(({ pointer }) => tokensOf(pointer)), ...(isOfState ? state : [])];
    try {
      return others.every((other) => comparison.placeBefore(other)) ? comparison.placeBefore(path) : undefined;
    } catch {
      return undefined;
    }
  };
};
