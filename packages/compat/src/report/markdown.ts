import { printable } from '@referral-kit/text';
import type { Comparison, FileComparison } from '../compare/compare.ts';
import type { Finding } from '../compare/finding.ts';
import { ofComparison } from '../compare/of-comparison.ts';
import { byWeight, heading, place, short } from './text.ts';

/** A fence that no run of backticks inside can close. */
const code = (text: string): string => {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
};

/** What is no code may hold characters that Markdown would read. */
const plain = (text: string): string => text.replace(/[\\`*_<>[\]#|]/g, '\\$&');

const findingLines = (finding: Finding): string[] => [
  `- **${finding.bump}** ${plain(printable(finding.message))}${place(finding) ? ` (${plain(place(finding))})` : ''}, ${code(finding.rule)}`,
  ...(finding.witness === undefined ? [] : [`  - Witness: ${code(short(finding.witness))}`]),
  ...(finding.against === undefined ? [] : [`  - Against ${code(printable(finding.against))}`]),
  ...(finding.waived === undefined ? [] : [`  - Waived: ${plain(printable(finding.waived))}`]),
];

const fileLines = ({ file, bump, findings }: FileComparison): string[] => [
  `### ${plain(heading(file))}: ${bump}`,
  '',
  ...findings.toSorted(byWeight).flatMap(findingLines),
  '',
];

const report = ({ bump, files }: Pick<Comparison, 'bump' | 'files'>): string =>
  files.length === 0
    ? 'No changes.\n'
    : `${[`Version bump: **${bump}**`, '', ...files.flatMap(fileLines)].join('\n').trimEnd()}\n`;

/**
 * @returns a comparison as Markdown, such as a changelog wants
 * @throws {TypeError} for anything but a comparison
 */
export const reportMarkdown = (comparison: Pick<Comparison, 'bump' | 'files'>): string =>
  ofComparison(comparison, report);
