import { colors } from '../text/colors.ts';
import type { Coverage, Share } from './coverage.ts';
import { type Kind, kindMeanings } from './feature.ts';
import { type Minimum, percentOf, type Sum, shortfalls, sumOf } from './minimum.ts';

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
