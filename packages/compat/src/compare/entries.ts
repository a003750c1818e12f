import { pointerOf, tokensOf } from '@referral-kit/text';
import { isSchema, type Json, type Schema, valueAt } from '../json.ts';
import type { Finding } from './finding.ts';
import { definitionsOf, isLibrary, isSilent } from './library.ts';

/** A schema of a file that others rely upon, in both versions. */
export interface EntryPair {
  readonly oldAt: readonly string[] | undefined;
  readonly newAt: readonly string[] | undefined;
}

const join = (old: ReadonlyMap<string, readonly string[]>, now: ReadonlyMap<string, readonly string[]>): EntryPair[] =>
  [...new Set([...old.keys(), ...now.keys()])].map((name) => ({ oldAt: old.get(name), newAt: now.get(name) }));

/** @returns the places that a pattern names: a JSON Pointer in which `*` stands for any one token */
const matching = (schema: Json, pattern: readonly string[]): string[][] => {
  const [token, ...rest] = pattern;
  if (token === undefined) return [[]];
  const names = token === '*' ? (typeof schema === 'object' && schema !== null ? Object.keys(schema) : []) : [token];
  return names.flatMap((name) => {
    const inner = valueAt(schema, [name]);
    return inner === undefined ? [] : matching(inner, rest).map((tokens) => [name, ...tokens]);
  });
};

const byPattern = (schema: Schema, pointer: string): Map<string, readonly string[]> =>
  new Map(
    matching(schema, tokensOf(pointer))
      .filter((tokens) => {
        const value = valueAt(schema, tokens);
        return value !== undefined && isSchema(value);
      })
      // What moves from `definitions` to `$defs` keeps its name.
      .map((tokens) => [pointerOf(tokens).replace(/^\/(?:definitions|\$defs)\//, '/$defs/'), tokens]),
  );

const either = (pointer: string): string[] => {
  const [, rest] = /^\/(?:definitions|\$defs)(\/.*)$/s.exec(pointer) ?? [];
  return rest === undefined ? [pointer] : [`/$defs${rest}`, `/definitions${rest}`];
};

/**
 * @param patterns JSON Pointers after a `#`, in which `*` stands for any one token; unless given, the root, or all
 *   definitions where the root says nothing, or no more than its type
 * @returns the schemas of a file that are compared
 */
export const entriesOf = (old: Schema, now: Schema, patterns: readonly string[] | undefined): EntryPair[] => {
  // What is chosen for other files says nothing of one that has none of it.
  const chosen = chosenOf(old, now, patterns ?? []);
  if (chosen.length > 0) return chosen;
  const root: EntryPair = { oldAt: [], newAt: [] };
  if (!isLibrary(old) || !isLibrary(now)) return [root];
  const definitions = join(definitionsOf(old), definitionsOf(now));
  return isSilent(old) && isSilent(now) ? definitions : [root, ...definitions];
};

/** @returns the schemas of a file that patterns choose; none where there are none of them */
export const chosenOf = (old: Schema, now: Schema, patterns: readonly string[]): EntryPair[] => {
  const of = (schema: Schema): Map<string, readonly string[]> =>
    new Map(
      patterns.flatMap((pattern) =>
        either(pattern.replace(/^#/, '')).flatMap((pointer) => [...byPattern(schema, pointer)]),
      ),
    );
  return join(of(old), of(now));
};

const isMoved = ({ oldAt, newAt }: EntryPair): boolean =>
  oldAt !== undefined && newAt !== undefined && pointerOf(oldAt) !== pointerOf(newAt);

/** @returns the findings of definitions that came, went, or stand somewhere else */
export const definitionFindings = (file: string, pairs: readonly EntryPair[]): Finding[] => {
  const findings = pairs
    .filter(({ oldAt, newAt }) => (oldAt === undefined) !== (newAt === undefined))
    .map(({ oldAt, newAt }): Finding => {
      const isNew = oldAt === undefined;
      const at = (newAt ?? oldAt) as readonly string[];
      return {
        rule: isNew ? 'definition/added' : 'definition/removed',
        bump: isNew ? 'minor' : 'major',
        file,
        ...(isNew ? { newPointer: pointerOf(at) } : { oldPointer: pointerOf(at) }),
        message: `the definition ${at.at(-1)} was ${isNew ? 'added' : 'removed; references to it break'}`,
      };
    });
  const moved = pairs.filter(isMoved);
  const [{ oldAt, newAt } = { oldAt: undefined, newAt: undefined }] = moved;
  if (!oldAt || !newAt) return findings;
  const [from, to] = [oldAt, newAt].map((at) => pointerOf(at.slice(0, -1)));
  return [
    {
      rule: 'definition/moved',
      bump: 'major',
      file,
      oldPointer: from as string,
      newPointer: to as string,
      message: `${moved.length === 1 ? 'a definition was' : `${moved.length} definitions were`} in ${from} and ${moved.length === 1 ? 'is' : 'are'} in ${to}; references to ${from} break`,
    },
    ...findings,
  ];
};
