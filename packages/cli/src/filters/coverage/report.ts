import { colors } from '../../text/colors.ts';
import { UsageError } from '../../usage.ts';
import { type Coverage, type Kind, kindMeanings, type Share } from './coverage.ts';

/** The least share that is to be exercised, in percent: of everything, or of a kind. */
export type Minimum = Readonly<Partial<Record<Kind | 'all', number>>>;

/**
 * @param requested `90`, or `members=95`, each
 * @param kinds the kinds that a run can exercise
 * @throws {UsageError} for anything else
 */
export const minimumOf = (requested: readonly string[], kinds: readonly Kind[]): Minimum =>
  Object.fromEntries(
    requested.map((text) => {
      const [, name = 'all', percent = ''] = /^(?:([a-z]+)=)?(\d+(?:\.\d+)?)$/.exec(text) ?? [];
      const isKnown = name === 'all' || kinds.some((kind) => kind === name);
      if (isKnown && percent !== '' && Number(percent) <= 100) return [name, Number(percent)];
      throw new UsageError(
        `--coverage-min takes a percentage, or one of ${kinds.join(', ')} with = and a percentage; not ${text}`,
      );
    }),
  );

/** How much there is, and how much of it is exercised. */
interface Sum {
  readonly exercised: number;
  readonly all: number;
}

const percentOf = ({ exercised, all }: Sum): number => (all === 0 ? 100 : (100 * exercised) / all);

/** @returns the sum of one kind over all revisions, or of everything. */
const sumOf = (coverage: Coverage, only?: Kind): Sum => {
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

/** The version of the form of the file, which `coverage.schema.json` describes. */
const version = 1;

const rounded = (sum: Sum): number => Math.floor(percentOf(sum) * 10) / 10;

const sumOfShare = ({ exercised, missing }: Share): Sum => ({
  exercised: exercised.length,
  all: exercised.length + missing.length,
});

/** @returns the coverage as a JSON document. */
export const coverageJson = (coverage: Coverage): string => {
  const revisions = Object.entries(coverage).map(([revision, { types, kinds }]) => [
    revision,
    {
      types,
      kinds: Object.fromEntries(
        Object.entries(kinds).map(([kind, share]) => [kind, { percent: rounded(sumOfShare(share)), ...share }]),
      ),
    },
  ]);
  const total = sumOf(coverage);
  return `${JSON.stringify({ version, percent: rounded(total), ...total, revisions: Object.fromEntries(revisions) }, null, 2)}\n`;
};

/** The most that is named of what is missing, unless it is missing from what was asked for. */
const most = 8;

const named = (missing: readonly string[], whole: boolean): string => {
  const shown = whole ? missing : missing.slice(0, most);
  const rest = missing.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
};

/** @returns the coverage for people, with what is missing where less is exercised than was asked for. */
export const coverageText = (coverage: Coverage, minimum: Minimum, color: boolean): string => {
  const { bold, dim, red } = colors(color);
  const short = new Set(shortfalls(coverage, minimum));
  const lines = Object.entries(coverage).flatMap(([revision, { types, kinds }]) => [
    `${bold(`coverage of ${revision}`)} ${dim(`(${types.join(', ')})`)}`,
    ...Object.entries(kinds).flatMap(([kind, share]) => {
      const sum = sumOfShare(share);
      const line = `  ${kind.padEnd(12)}${`${sum.exercised}/${sum.all}`.padStart(8)}${`${rounded(sum).toFixed(1)} %`.padStart(9)}  ${dim(kindMeanings[kind as Kind])}`;
      const whole = short.has('all') || short.has(kind as Kind);
      return share.missing.length === 0 ? [line] : [line, `    missing: ${named(share.missing, whole)}`];
    }),
  ]);
  const total = sumOf(coverage);
  const failed = [...short].map((name) => {
    const sum = name === 'all' ? total : sumOf(coverage, name);
    const what = name === 'all' ? 'of everything' : `of the ${name}`;
    return red(`${rounded(sum).toFixed(1)} % ${what} is exercised; expected at least ${minimum[name]} %`);
  });
  const all = `in all ${total.exercised}/${total.all}, ${rounded(total).toFixed(1)} %`;
  return `${[...lines, all, ...failed].join('\n')}\n`;
};
