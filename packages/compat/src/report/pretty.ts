import type { Comparison, FileComparison } from '../compare/compare.ts';
import type { Finding } from '../compare/finding.ts';
import { heading, place, short } from './text.ts';

const findingLines = (finding: Finding): string[] => [
  `  ${finding.bump.padEnd(5)}  ${finding.message} [${finding.rule}]`,
  ...(place(finding) ? [`         ${place(finding)}`] : []),
  ...(finding.witness === undefined ? [] : [`         witness: ${short(finding.witness)}`]),
];

const fileLines = ({ file, role, bump, findings }: FileComparison): string[] => [
  `${heading(file)}: ${bump}, judged as ${role}`,
  ...findings.flatMap(findingLines),
  '',
];

/** @returns a comparison as text for a terminal */
export const reportPretty = ({ bump, files }: Comparison): string =>
  files.length === 0 ? 'Nothing was changed.\n' : `${[...files.flatMap(fileLines), `In all: ${bump}.`].join('\n')}\n`;
