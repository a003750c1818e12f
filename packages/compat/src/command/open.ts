import { relative, sep } from 'node:path';
import { onDisk } from './disk.ts';
import { atRef } from './git.ts';
import { type Files, UsageError } from './host.ts';
import type { NoSource, Source } from './source.ts';

/** A word of the command line, taken apart. */
type Word =
  | { readonly kind: 'disk'; readonly path: string }
  | { readonly kind: 'git'; readonly ref: string; readonly path: string | undefined }
  | { readonly kind: 'npm'; readonly spec: string; readonly path: string };

const parse = (word: string): Word => {
  const [, kind, name = '', path] = /^(git|npm):([^:]*)(?::(.*))?$/s.exec(word) ?? [];
  if (kind === undefined) return { kind: 'disk', path: word };
  if (name === '' || name.startsWith('-'))
    throw new UsageError(`${word} names no ${kind === 'git' ? 'ref' : 'package'}`);
  return kind === 'git' ? { kind, ref: name, path } : { kind: 'npm', spec: name, path: path ?? '' };
};

/** The path at a ref that stands for one on disk. */
const sameAs = (other: Word, cwd: string): string => {
  if (other.kind === 'git') return other.path ?? '.';
  if (other.kind === 'npm') return '.';
  return `./${relative(cwd, other.path).split(sep).join('/')}`;
};

const open = async (word: Word, other: Word, cwd: string, files: Files): Promise<Source | NoSource> => {
  if (word.kind === 'disk') return onDisk(word.path, cwd, files);
  if (word.kind === 'git') return atRef(word.ref, word.path ?? sameAs(other, cwd), cwd, files);
  const { inPackage, isPublished } = await import('./npm.ts');
  if (!isPublished(word.spec)) throw new UsageError(`npm:${word.spec} is no published package, as npm:name@1.2.0 is`);
  return inPackage(word.spec, word.path, cwd, files);
};

/**
 * Opens both versions.
 *
 * @throws {UsageError} for words that name nothing there can be
 */
export const openBoth = async (
  words: readonly [old: string, now: string],
  cwd: string,
  files: Files,
): Promise<[old: Source | NoSource, now: Source | NoSource]> => {
  const [old, now] = [parse(words[0]), parse(words[1])];
  return [await open(old, now, cwd, files), await open(now, old, cwd, files)];
};
