import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globsOf } from '../config.ts';
import { UsageError } from '../usage.ts';
import { repositoryFolder } from './folders.ts';
import { type PatternFactory, type Patterns, patternMaker } from './patterns.ts';
import type { Selection } from './selection.ts';

/** Where patterns of what to ignore may stand, the last one counting most. */
const names = ['.git/info/exclude', '.gitignore', '.referralignore'];

/** @returns why a path is ignored, in words, or nothing. */
export type WhyIgnored = (path: string, isFolder: boolean) => string | undefined;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return '';
    throw new UsageError(`${path}, which says what to ignore, cannot be read: ${(error as Error).message}`);
  }
};

/** What is ignored, as Git does it: the nearest file of patterns counts most, and nothing in an ignored folder comes back. */
class Ignored {
  readonly #make: PatternFactory;
  readonly #top: string;
  readonly #asked: readonly Patterns[];
  readonly #ends = new Map<string, boolean>();
  readonly #known = new Map<string, readonly Patterns[]>();
  readonly #folders = new Map<string, string | undefined>();

  constructor(make: PatternFactory, cwd: string, { configuration, ignore }: Selection) {
    const { config, folder } = configuration;
    this.#make = make;
    this.#top = repositoryFolder(cwd);
    const asked: [string, string, readonly string[]][] = [
      [cwd, '--ignore', ignore],
      [folder, 'the configuration', globsOf(config.ignore)],
    ];
    this.#asked = asked.flatMap(([from, name, globs]) => (globs.length > 0 ? [make(from, { [name]: globs })] : []));
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
    for (const patterns of [...this.#asked, ...this.#patternsFor(dirname(path))]) {
      const said = patterns.matchItself(path, isFolder);
      if (said !== undefined) return said.matches ? `the pattern ${said.pattern} of ${said.from}` : undefined;
    }
    return undefined;
  }

  /** The patterns of the files that count in a folder, those of the nearest one first. */
  #patternsFor(folder: string): readonly Patterns[] {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const texts = names.map((name) => join(folder, name)).map((path): [string, string] => [path, read(path)]);
    const own = texts.filter(([, text]) => text.trim() !== '');
    const all = [
      ...(own.length > 0 ? [this.#make(folder, Object.fromEntries(own))] : []),
      ...(this.#isEnd(folder) ? [] : this.#patternsFor(dirname(folder))),
    ];
    this.#known.set(folder, all);
    return all;
  }

  /** Whether what stands above a folder is no longer looked at. */
  #isEnd(folder: string): boolean {
    const known = this.#ends.get(folder);
    if (known !== undefined) return known;
    const isEnd = folder === this.#top || folder === dirname(folder) || existsSync(join(folder, '.git'));
    this.#ends.set(folder, isEnd);
    return isEnd;
  }
}

/** @returns what tells whether a path is ignored. */
export const whyIgnored = async (cwd: string, selection: Selection): Promise<WhyIgnored> => {
  if (!selection.ignores) return () => undefined;
  const ignored = new Ignored(await patternMaker(), cwd, selection);
  return (path, isFolder) => ignored.why(path, isFolder);
};
