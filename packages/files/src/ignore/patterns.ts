import { dirname, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { git } from '../git.ts';

/** The pattern that decides about a path, and where it stands. */
export interface PatternMatch {
  readonly pattern: string;
  readonly from: string;
  /** Whether the path is ignored; otherwise a pattern with `!` takes it back. */
  readonly isIgnored: boolean;
}

/** Texts of patterns, one on each line, by what they are called. */
export type Sources = Readonly<Record<string, string | readonly string[]>>;

interface Rule extends PatternMatch {
  /** Whether the pattern matches a path itself, not only a folder above it. */
  readonly matches: (inside: string) => boolean;
}

/** Patterns as in .gitignore, that count from one folder. */
export class Patterns {
  readonly #folder: string;
  /** The one that counts most first. */
  readonly #rules: readonly Rule[];

  /** @param rules in the order in which they are written */
  constructor(folder: string, rules: readonly Rule[]) {
    this.#folder = folder;
    this.#rules = rules.toReversed();
  }

  /** @returns the pattern that decides about an absolute path, or about a folder above it, which all that is in it shares. */
  match(path: string, isFolder: boolean): PatternMatch | undefined {
    const folder = dirname(path);
    const above = path === this.#folder || path === folder ? undefined : this.match(folder, true);
    return above?.isIgnored ? above : this.matchItself(path, isFolder);
  }

  /** @returns the pattern that decides about an absolute path itself: what they say of a folder above it does not count. */
  matchItself(path: string, isFolder: boolean): PatternMatch | undefined {
    const inside = relative(this.#folder, path).split(sep).join('/');
    if (inside === '' || inside === '..' || inside.startsWith('../')) return undefined;
    return this.#rules.find(({ matches }) => matches(isFolder ? `${inside}/` : inside));
  }
}

const linesOf = (texts: string | readonly string[]): string[] =>
  [texts]
    .flat()
    .flatMap((text) => text.replace(/^\ufeff/, '').split(/\r?\n/))
    .map((line) => line.replace(/(?<!\\) +$/, ''))
    // A pattern of nothing matches nothing, and takes nothing back.
    .filter((line) => !line.startsWith('#') && !/^!?\/?$/.test(line));

/** Whether the file system of a repository minds no case, as git found when it made the repository. */
const ignoresCase = (top: string): boolean => {
  const { bytes, failure } = git(top, ['config', '--type=bool', '--get', 'core.ignorecase']);
  return failure === undefined && bytes.toString().trim() === 'true';
};

/** The library lets what is in an ignored folder share its fate; but a pattern that takes back counts for itself alone. */
const ruleOf = (pattern: string, from: string, rules: Ignore): Rule => {
  const isIgnored = !pattern.startsWith('!');
  // Nor does it know that `a/**/` does not match the folder a itself.
  const exact = pattern.replace(/(^|\/)\*\*\/$/, '$1**/*/');
  rules.add(isIgnored ? `!${exact}` : exact);
  return { pattern, from, isIgnored, matches: (inside) => rules.test(inside).unignored };
};

/**
 * @param top a folder of the repository that the patterns are for, whose setting of case counts
 * @returns what makes patterns; of several that match a path, the last one counts. The library behind it is loaded once
 * it is needed, and git is asked once there is a pattern.
 */
export const patternMaker = async (top: string): Promise<(folder: string, sources: Sources) => Patterns> => {
  const { default: ignore } = await import('ignore');
  let ignorecase: boolean | undefined;
  return (folder, sources) => {
    ignorecase ??= ignoresCase(top);
    const options = { ignorecase };
    const rules = Object.entries(sources).flatMap(([from, texts]) =>
      linesOf(texts).map((pattern) => ruleOf(pattern, from, ignore(options))),
    );
    return new Patterns(folder, rules);
  };
};

/** Makes patterns. */
export type PatternFactory = Awaited<ReturnType<typeof patternMaker>>;
