import { aFunction, plural, printable } from '@referral-kit/text';
import type { Comparison, FileComparison } from '../compare/compare.ts';
import { expectMembers, expectNumber } from '../compare/expect.ts';
import { type Bump, bumps, type Finding } from '../compare/finding.ts';
import { ofComparison } from '../compare/of-comparison.ts';
import { byWeight, heading, place, short } from './text.ts';

/** Gives a bump a colour. */
export type Paint = (bump: Bump, text: string) => string;

export interface PrettyOptions {
  /** Gives bumps a colour; none unless given. */
  readonly paint?: Paint;
  /** How many findings to show, the gravest first; the others are counted. All unless given. */
  readonly most?: number;
}

const findingLines = (finding: Finding, paint: Paint): string[] => [
  `  ${paint(finding.bump, finding.bump.padEnd(5))}  ${printable(finding.message)} [${finding.rule}]`,
  ...(place(finding) ? [`         ${place(finding)}`] : []),
  ...(finding.witness === undefined ? [] : [`         witness: ${short(finding.witness)}`]),
  ...(finding.against === undefined ? [] : [`         against: ${printable(finding.against)}`]),
  ...(finding.waived === undefined ? [] : [`         waived: ${printable(finding.waived)}`]),
];

const tally = (findings: readonly Finding[]): string =>
  [...bumps]
    .reverse()
    .map((bump) => [bump, findings.filter((finding) => finding.bump === bump).length] as const)
    .filter(([, count]) => count > 0)
    .map(([bump, count]) => `${count} ${bump}`)
    .join(', ');

const fileLines = (
  { file, role, bump, findings }: FileComparison,
  shown: ReadonlySet<Finding>,
  paint: Paint,
): string[] => {
  const left = findings.filter((finding) => !shown.has(finding));
  return [
    `${heading(file)}: ${paint(bump, bump)}, judged as ${role}`,
    ...findings
      .filter((finding) => shown.has(finding))
      .sort(byWeight)
      .flatMap((finding) => findingLines(finding, paint)),
    ...(left.length > 0 ? [`  and ${left.length} more: ${tally(left)}`] : []),
    '',
  ];
};

const textOf = ({ bump, files }: Pick<Comparison, 'bump' | 'files'>, paint: Paint, most: number): string => {
  if (files.length === 0) return 'No changes.\n';
  const all = files.flatMap(({ findings }) => findings);
  const shown = new Set(all.toSorted(byWeight).slice(0, most));
  const [told, others] = [true, false].map((isTold) =>
    files.filter(({ findings }) => findings.some((finding) => shown.has(finding)) === isTold),
  ) as [FileComparison[], FileComparison[]];
  const left = others.flatMap(({ findings }) => findings);
  return `${[
    ...told.flatMap((file) => fileLines(file, shown, paint)),
    ...(others.length > 0 ? [`${plural(others.length, 'more file')} changed: ${tally(left)}`, ''] : []),
    `Overall: ${paint(bump, bump)}`,
  ].join('\n')}\n`;
};

/**
 * @returns a comparison as text for a terminal
 * @throws TypeError for an unknown option, and for anything but a comparison
 */
export const reportPretty = (comparison: Pick<Comparison, 'bump' | 'files'>, options: PrettyOptions = {}): string => {
  const { paint = (_, text) => text, most = Number.POSITIVE_INFINITY } = expectMembers<PrettyOptions>(
    options,
    'options of reportPretty',
    ['paint', 'most'],
  );
  expectNumber(most, 'most');
  aFunction('paint', paint);
  return ofComparison(comparison, (given) => textOf(given, paint, most));
};
