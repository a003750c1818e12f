import { expectOptions, pointerOf } from '@referral-kit/text';
import type { PatchOperation } from '@referral-kit/validator/2022-04-21';
import { equal } from './equal.ts';
import { jsonCopy } from './json-copy.ts';
import { matchItems } from './matching.ts';
import { isReserved } from './operation.ts';

/** How a patch is written. */
export interface DiffOptions {
  /**
   * What becomes of a member that is gone, as the service takes no `remove`: `replace-parent` (the default) replaces
   * what it is in, without it; `null` puts null in its place, which strict refuses.
   */
  readonly removals?: 'replace-parent' | 'null';
}

type Path = readonly (string | number)[];
type Members = Readonly<Record<string, unknown>>;

const removals = ['replace-parent', 'null'] as const;

const operation = (op: PatchOperation['op'], path: Path, value: unknown): PatchOperation => ({
  op,
  path: pointerOf(path),
  value,
});

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** Writes what has changed below a place. */
class Differ {
  readonly #isNull: boolean;

  constructor(isNull: boolean) {
    this.#isNull = isNull;
  }

  /** @returns what turns a value into another. */
  value(before: unknown, after: unknown, path: Path): PatchOperation[] {
    if (equal(before, after)) return [];
    return this.#inside(before, after, path) ?? [operation('replace', path, after)];
  }

  /** @returns nothing where only the whole can be replaced. */
  #inside(before: unknown, after: unknown, path: Path): PatchOperation[] | undefined {
    if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) return undefined;
    return Array.isArray(before) && Array.isArray(after)
      ? this.#items(before, after, path)
      : this.#members(before, after, path);
  }

  #members(before: Members, after: Members, path: Path): PatchOperation[] | undefined {
    const operations: PatchOperation[] = [];
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [was, is] = [Object.hasOwn(before, name), Object.hasOwn(after, name)];
      if (was && is && equal(before[name], after[name])) continue;
      // A path through such a name is refused, and there is no operation that removes.
      if (isReserved(name) || (!is && !this.#isNull)) return undefined;
      const at = [...path, name];
      if (!is) operations.push(operation('replace', at, null));
      else if (was) operations.push(...this.value(before[name], after[name], at));
      else operations.push(operation('add', at, after[name]));
    }
    return operations;
  }

  #items(before: readonly unknown[], after: readonly unknown[], path: Path): PatchOperation[] | undefined {
    if (after.length < before.length) return undefined;
    const matching = matchItems(before, after);
    const kept = matching.filter((index) => index !== undefined);
    const isGrown = kept.length === before.length && kept.every((index, at) => index === at);
    return isGrown ? this.#grown(before, after, matching, path) : this.#inPlace(before, after, matching, path);
  }

  /** Items were put between those that there are. */
  #grown(
    before: readonly unknown[],
    after: readonly unknown[],
    matching: readonly (number | undefined)[],
    path: Path,
  ): PatchOperation[] {
    let length = before.length;
    return after.flatMap((item, index) => {
      const other = matching[index];
      if (other !== undefined) return this.value(before[other], item, [...path, index]);
      const at = index === length ? '-' : index;
      length += 1;
      return [operation('add', [...path, at], item)];
    });
  }

  /** Items have become others. */
  #inPlace(
    before: readonly unknown[],
    after: readonly unknown[],
    matching: readonly (number | undefined)[],
    path: Path,
  ): PatchOperation[] {
    return after.flatMap((item, index) => {
      const at = [...path, index];
      if (index >= before.length) return [operation('add', [...path, '-'], item)];
      if (matching[index] === index) return this.value(before[index], item, at);
      return equal(before[index], item) ? [] : [operation('replace', at, item)];
    });
  }
}

/**
 * Writes the JSON Patch that turns one state of a referral into another, with `add` and `replace` only, as the service
 * takes it. What is the same is not written again, unless a removal makes it necessary. Items that are appended to an
 * array get a path that ends in `/-`.
 *
 * The order of members does not count, and a member that is `undefined` is absent. A member that is gone from the
 * referral itself can only be said by replacing the whole referral (path ''), or with `removals: 'null'`.
 *
 * @returns an array of operations, empty where nothing has changed; `checkPatch(before, diff(before, after))` says the
 * same as `checkUpdate(before, after)`
 * @throws {TypeError} when one of the documents is not JSON, and for an unknown option
 * @throws {RangeError} for an unknown value of `removals`
 *
 * @example
 * diff(referral, { ...referral, status: 'Active', substatus: 'Accepted' });
 * // [{ op: 'replace', path: '/status', value: 'Active' }, { op: 'replace', path: '/substatus', value: 'Accepted' }]
 */
export const diff = (before: unknown, after: unknown, options?: DiffOptions): PatchOperation[] => {
  const { removals: how } = expectOptions(options, { removals });
  return new Differ(how === 'null').value(jsonCopy('before', before), jsonCopy('after', after), []);
};
