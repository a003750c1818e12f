import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { git } from './git.ts';
import { type PatternFactory, type Patterns, patternMaker } from './ignore/patterns.ts';
import { TrackedFiles } from './ignore/tracked.ts';

const gitFile = '.gitignore';

/** @returns why a path is ignored, in words, or nothing. */
export type WhyIgnored = (path: string, isFolder: boolean) => string | undefined;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Where even this path is too long for the system, git reads no patterns either.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return '';
    throw new UsageError(`Cannot read the ignore patterns in ${path}: ${(error as Error).message}`);
  }
};

/** @returns the path of the patterns that count for a whole repository; in a further work tree git keeps them elsewhere */
const excludeFile = (top: string): string => {
  const found = git(top, ['rev-parse', '--git-path', 'info/exclude']);
  return found.failure === undefined
    ? resolve(top, found.bytes.toString().replace(/\r?\n$/, ''))
    : join(top, '.git/info/exclude');
};

/** Where patterns may stand that decide what is ignored. */
interface Sources {
  /** Names of files in every folder. */
  readonly names: readonly string[];
  /** Whether those of the repository itself count. */
  readonly withExclude: boolean;
}

/** What is ignored, as git does it: the nearest file of patterns counts most, and nothing in an ignored folder comes back. */
class Ignored {
  readonly #make: PatternFactory;
  readonly #top: string;
  readonly #given: readonly Patterns[];
  readonly #sources: Sources;
  readonly #ends = new Map<string, boolean>();
  readonly #known = new Map<string, readonly Patterns[]>();
  readonly #folders = new Map<string, string | undefined>();

  /** @param given the patterns that the caller gave, which count more than any file */
  constructor(make: PatternFactory, top: string, given: readonly Patterns[], sources: Sources) {
    this.#make = make;
    this.#top = top;
    this.#given = given;
    this.#sources = sources;
  }

  /** Why a path is ignored: because a folder above it is, or for itself. */
  why(path: string, isFolder: boolean): string | undefined {
    return this.#whyFolder(dirname(path)) ?? this.#whyItself(path, isFolder);
  }

  #whyFolder(folder: string): string | undefined {
    if (this.#isEnd(folder)) return undefined;
    if (!this.#folders.has(folder)) this.#folders.set(folder, this.why(folder, true));
    return this.#folders.get(folder);
  }

  #whyItself(path: string, isFolder: boolean): string | undefined {
    for (const patterns of [...this.#given, ...this.#patternsFor(dirname(path))]) {
      const match = patterns.matchItself(path, isFolder);
      if (match !== undefined) return match.isIgnored ? `the pattern ${match.pattern} of ${match.from}` : undefined;
    }
    return undefined;
  }

  /** The patterns of the files that count in a folder, those of the nearest one first. */
  #patternsFor(folder: string): readonly Patterns[] {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const { names, withExclude } = this.#sources;
    const isRepository = withExclude && existsSync(join(folder, '.git'));
    const paths = [...(isRepository ? [excludeFile(folder)] : []), ...names.map((name) => join(folder, name))];
    const texts = paths.map((path): [string, string] => [path, read(path)]);
    const own = texts.filter(([, text]) => text.trim() !== '');
    const all = [
      ...(own.length > 0 ? [this.#make(folder, Object.fromEntries(own))] : []),
      ...(this.#isEnd(folder) ? [] : this.#patternsFor(dirname(folder))),
    ];
    this.#known.set(folder, all);
    return all;
  }

  /** Whether what is above a folder no longer counts. */
  #isEnd(folder: string): boolean {
    const known = this.#ends.get(folder);
    if (known !== undefined) return known;
    const isEnd = folder === this.#top || folder === dirname(folder) || existsSync(join(folder, '.git'));
    this.#ends.set(folder, isEnd);
    return isEnd;
  }
}

/** Patterns that the caller gives. */
export interface GivenPatterns {
  /** The folder that they count from. */
  readonly folder: string;
  /** What they are called in a reason. */
  readonly name: string;
  readonly patterns: readonly string[];
}

/**
 * @param top the folder of the repository, above which nothing counts
 * @param given patterns that count more than those of any file, the first most
 * @param ownFile the name of files in any folder whose patterns count as those of `.gitignore` do, and more than these
 * @returns what tells whether a path is ignored: as git does it, by `.gitignore` and the repository's own patterns,
 * which do not count for files that git tracks; and by the other patterns, which do
 */
export const whyIgnored = async (
  top: string,
  given: readonly GivenPatterns[],
  ownFile: string,
): Promise<WhyIgnored> => {
  const make = await patternMaker(top);
  const made = given.flatMap(({ folder, name, patterns }) =>
    patterns.length > 0 ? [make(folder, { [name]: patterns })] : [],
  );
  const byAll = new Ignored(make, top, made, { names: [gitFile, ownFile], withExclude: true });
  const byOwn = new Ignored(make, top, made, { names: [ownFile], withExclude: false });
  const tracked = new TrackedFiles();
  return (path, isFolder) => {
    const why = byAll.why(path, isFolder);
    return why !== undefined && tracked.has(path, isFolder) ? byOwn.why(path, isFolder) : why;
  };
};
