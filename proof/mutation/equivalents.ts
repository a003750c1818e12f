import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** A mutant that no test can tell from the original. */
export interface Equivalent {
  /** Relative to the root of the repository. */
  readonly file: string;
  /** The line where the mutated code begins, without its indentation. */
  readonly line: string;
  readonly replacement: string;
  /** Why nothing that can be observed changes. */
  readonly why: string;
}

/** @returns what is known of a target: `equivalents/<name>.json` */
export const equivalentsOf = (name: string): Equivalent[] => {
  const path = join(import.meta.dirname, 'equivalents', `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Equivalent[]) : [];
};

const keyOf = (file: string, line: string, replacement: string): string => JSON.stringify([file, line, replacement]);

/** How a run ended, equivalents considered. */
export interface Judged {
  /** All valid mutants. */
  readonly mutants: number;
  readonly detected: number;
  /** Undetected, and listed as equivalent. */
  readonly equivalent: readonly MutantResult[];
  readonly survived: readonly MutantResult[];
  /** Listed as equivalent, but detected or gone. */
  readonly stale: readonly Equivalent[];
}

/**
 * @param results all mutants of a run
 * @param known the equivalents of the target
 * @param root the root of the repository
 */
export const judge = (results: readonly MutantResult[], known: readonly Equivalent[], root: string): Judged => {
  const lines = new Map<string, readonly string[]>();
  const keyOfMutant = ({ fileName, location, replacement = '' }: MutantResult): string => {
    const source = lines.get(fileName) ?? readFileSync(join(root, fileName), 'utf8').split('\n');
    lines.set(fileName, source);
    return keyOf(fileName, source[location.start.line - 1]?.trim() ?? '', replacement);
  };
  const valid = results.filter(
    ({ status }) => !['CompileError', 'RuntimeError', 'Ignored', 'Pending'].includes(status),
  );
  const undetected = valid.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const listed = new Set(known.map(({ file, line, replacement }) => keyOf(file, line, replacement)));
  const found = new Set(undetected.map(keyOfMutant));
  const mutated = new Set(results.map(({ fileName }) => fileName));
  return {
    mutants: valid.length,
    detected: valid.length - undetected.length,
    equivalent: undetected.filter((mutant) => listed.has(keyOfMutant(mutant))),
    survived: undetected.filter((mutant) => !listed.has(keyOfMutant(mutant))),
    stale: known.filter(
      ({ file, line, replacement }) => mutated.has(file) && !found.has(keyOf(file, line, replacement)),
    ),
  };
};
