import type { Comparison, FileComparison } from '../compare/compare.ts';
import type { Bump, Finding } from '../compare/finding.ts';
import { heading, place, printable, short } from './text.ts';

/** Gives a bump a colour. */
export type Paint = (bump: Bump, text: string) => string;

const findingLines = (finding: Finding, paint: Paint): string[] => [
  `  ${paint(finding.bump, finding.bump.padEnd(5))}  ${printable(finding.message)} [${finding.rule}]`,
  ...(place(finding) ? [`         ${place(finding)}`] : []),
  ...(finding.witness === undefined ? [] : [`         witness: ${short(finding.witness)}`]),
];

const fileLines = ({ file, role, bump, findings }: FileComparison, paint: Paint): string[] => [
  `${heading(file)}: ${paint(bump, bump)}, judged as ${role}`,
  ...findings.flatMap((finding) => findingLines(finding, paint)),
  '',
];

/**
 * @param paint gives bumps a colour; none unless told
 * @returns a comparison as text for a terminal
 */
export const reportPretty = (
  { bump, files }: Pick<Comparison, 'bump' | 'files'>,
  paint: Paint = (_, text) => text,
): string =>
  files.length === 0
    ? 'Nothing was changed.\n'
    : `${[...files.flatMap((file) => fileLines(file, paint)), `In all: ${paint(bump, bump)}.`].join('\n')}\n`;
