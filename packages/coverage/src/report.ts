import { colors } from '@referral-kit/command-line/colors';
import type { Coverage, Share } from './coverage.ts';
import { everything, type Kind, kindMeanings } from './kinds.ts';
import type { Minimum } from './minimum.ts';

/** How much there is, and how much of it is exercised. */
interface Sum {
  readonly exercised: number;
  readonly all: number;
}

/** Where there is nothing to exercise, nothing is exercised. */
const percentOf = ({ exercised, all }: Sum): number => (all === 0 ? 0 : (100 * exercised) / all);

/** @returns the sum of one kind over all revisions, or of everything. */
const sumOf = (coverage: Coverage, only?: Kind): Sum => {
  const shares = Object.values(coverage).flatMap((revision) =>
    Object.entries(revision.kinds).flatMap(([kind, share]) => (only === undefined || kind === only ? [share] : [])),
  );
  const exercised = shares.reduce((sum, share) => sum + share.exercised.length, 0);
  return { exercised, all: exercised + shares.reduce((sum, share) => sum + share.missing.length, 0) };
};

/** @returns what is asked for and not reached */
export const shortfalls = (coverage: Coverage, minimum: Minimum): (keyof Minimum)[] =>
  (Object.entries(minimum) as [keyof Minimum, number][])
    .filter(([name, least]) => {
      const sum = sumOf(coverage, name === everything ? undefined : name);
      return sum.all === 0 || percentOf(sum) < least;
    })
    .map(([name]) => name);

/** The version of the form of the file, which `coverage.schema.json` describes. */
const version = 1;

const rounded = (sum: Sum): number => Math.floor(percentOf(sum) * 10) / 10;

const sumOfShare = ({ exercised, missing }: Share): Sum => ({
  exercised: exercised.length,
  all: exercised.length + missing.length,
});

/** What a file or a report has of the coverage, as `coverage.schema.json` describes it. */
export interface CoverageData {
  readonly percent: number;
  readonly exercised: number;
  readonly all: number;
  readonly revisions: Coverage;
}

/** @returns the coverage as data for reports. */
export const coverageData = (coverage: Coverage): CoverageData => {
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
  return { percent: rounded(total), ...total, revisions: Object.fromEntries(revisions) };
};

/** @returns the coverage as a JSON document. */
export const coverageJson = (coverage: Coverage): string =>
  `${JSON.stringify({ version, ...coverageData(coverage) }, null, 2)}\n`;

/** The most that is named of what is missing, unless it is missing from what was asked for. */
const most = 8;

const named = (missing: readonly string[], whole: boolean): string => {
  const shown = whole ? missing : missing.slice(0, most);
  const rest = missing.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
};

const shortfallText = (coverage: Coverage, name: keyof Minimum, minimum: Minimum): string => {
  const sum = sumOf(coverage, name === everything ? undefined : name);
  const what = name === everything ? '' : ` of the ${name}`;
  if (sum.all === 0) return `No document exercises anything${what}. Expected at least ${minimum[name]} %.`;
  return `${rounded(sum).toFixed(1)} %${what} is exercised. Expected at least ${minimum[name]} %.`;
};

/** @returns the coverage for people, with all that is missing where less is exercised than was asked for. */
export const coverageText = (coverage: Coverage, minimum: Minimum, color: boolean): string => {
  const { bold, dim, red } = colors(color);
  const short = new Set(shortfalls(coverage, minimum));
  const lines = Object.entries(coverage).flatMap(([revision, { types, kinds }]) => [
    `${bold(`coverage of ${revision}`)} ${dim(`(${types.join(', ')})`)}`,
    ...Object.entries(kinds).flatMap(([kind, share]) => {
      const sum = sumOfShare(share);
      const line = `  ${kind.padEnd(12)}${`${sum.exercised}/${sum.all}`.padStart(8)}${`${rounded(sum).toFixed(1)} %`.padStart(9)}  ${dim(kindMeanings[kind as Kind])}`;
      const whole = short.has(everything) || short.has(kind as Kind);
      return share.missing.length === 0 ? [line] : [line, `    missing: ${named(share.missing, whole)}`];
    }),
  ]);
  const total = sumOf(coverage);
  const failed = [...short].map((name) => red(shortfallText(coverage, name, minimum)));
  const percent = total.all === 0 ? 'nothing to exercise' : `${rounded(total).toFixed(1)} %`;
  return `${[...lines, `in all ${total.exercised}/${total.all}, ${percent}`, ...failed].join('\n')}\n`;
};
