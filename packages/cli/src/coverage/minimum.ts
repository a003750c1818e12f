import { UsageError } from '../usage.ts';
import type { Coverage } from './coverage.ts';
import type { Kind } from './feature.ts';

/** The least share that is to be exercised, in percent: of everything, or of a kind. */
export type Minimum = Readonly<Partial<Record<Kind | 'all', number>>>;

/**
 * @param words `90`, or `members=95`, each
 * @param kinds the kinds that a run can exercise
 * @throws {UsageError} for anything else
 */
export const minimumOf = (words: readonly string[], kinds: readonly Kind[]): Minimum =>
  Object.fromEntries(
    words.map((word) => {
      const [, name = 'all', percent = ''] = /^(?:([a-z]+)=)?(\d+(?:\.\d+)?)$/.exec(word) ?? [];
      const isKnown = name === 'all' || kinds.some((kind) => kind === name);
      if (isKnown && percent !== '' && Number(percent) <= 100) return [name, Number(percent)];
      throw new UsageError(
        `--coverage-min takes a percentage, or one of ${kinds.join(', ')} with = and a percentage; not ${word}`,
      );
    }),
  );

/** How much there is, and how much of it is exercised. */
export interface Sum {
  readonly exercised: number;
  readonly all: number;
}

export const percentOf = ({ exercised, all }: Sum): number => (all === 0 ? 100 : (100 * exercised) / all);

/** @returns the sum of one kind over all revisions, or of everything. */
export const sumOf = (coverage: Coverage, only?: Kind): Sum => {
  const shares = Object.values(coverage).flatMap((revision) =>
    Object.entries(revision.kinds).flatMap(([kind, share]) => (only === undefined || kind === only ? [share] : [])),
  );
  const exercised = shares.reduce((sum, share) => sum + share.exercised.length, 0);
  return { exercised, all: exercised + shares.reduce((sum, share) => sum + share.missing.length, 0) };
};

/** @returns what is asked for and not reached; where no document counted, nothing is. */
export const shortfalls = (coverage: Coverage, minimum: Minimum): (Kind | 'all')[] =>
  (Object.entries(minimum) as [Kind | 'all', number][])
    .filter(([name, least]) => {
      const isEmpty = Object.keys(coverage).length === 0;
      return isEmpty || percentOf(sumOf(coverage, name === 'all' ? undefined : name)) < least;
    })
    .map(([name]) => name);
