import { dirname, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** A pattern that says something of a path, and where it stands. */
export interface PatternMatch {
  readonly pattern: string;
  readonly from: string;
  /** Whether the path matches; otherwise a pattern with `!` takes it back. */
  readonly matches: boolean;
}

/** Texts of patterns, one on each line, by what they are called. */
export type Sources = Readonly<Record<string, string | readonly string[]>>;

/** Patterns as in .gitignore, that count from one folder. */
export class Patterns {
  readonly #folder: string;
  readonly #rules: Ignore;

  /** @param rules the rules, made by the library */
  constructor(folder: string, rules: Ignore) {
    this.#folder = folder;
    this.#rules = rules;
  }

  /** @returns what the patterns say of an absolute path, or of a folder above it. */
  match(path: string, isFolder: boolean): PatternMatch | undefined {
    const inside = relative(this.#folder, path).split(sep).join('/');
    if (inside === '' || inside === '..' || inside.startsWith('../')) return undefined;
    return this.#test(isFolder ? `${inside}/` : inside);
  }

  /** @returns what the patterns say of an absolute path itself: what they say of a folder above it does not count. */
  matchItself(path: string, isFolder: boolean): PatternMatch | undefined {
    const said = this.match(path, isFolder);
    const isInherited = said?.matches && this.match(dirname(path), true)?.matches;
    return isInherited ? undefined : said;
  }

  #test(inside: string): PatternMatch | undefined {
    const { ignored, unignored, rule } = this.#rules.test(inside);
    if (!ignored && !unignored) return undefined;
    return { pattern: rule?.pattern ?? '', from: rule?.mark ?? '', matches: ignored };
  }
}

const linesOf = (texts: string | readonly string[]): string[] => [texts].flat().flatMap((text) => text.split(/\r?\n/));

/** @returns what makes patterns; of several that say something of a path, the last one counts. The library behind it is loaded once it is needed. */
export const patternMaker = async (): Promise<(folder: string, sources: Sources) => Patterns> => {
  const { default: ignore } = await import('ignore');
  return (folder, sources) => {
    const rules = ignore();
    for (const [mark, texts] of Object.entries(sources)) {
      for (const pattern of linesOf(texts)) rules.add({ pattern, mark });
    }
    return new Patterns(folder, rules);
  };
};

/** Makes patterns. */
export type PatternFactory = Awaited<ReturnType<typeof patternMaker>>;
