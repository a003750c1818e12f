import { statusRows } from '@referral-kit/command-line/help/statuses';
import { bySeriousness } from '@referral-kit/command-line/status';
import { reportStatuses } from '../../src/options/statuses.ts';
import type { ExitStatusCase, ExitStatusSection } from './case.ts';
import { commandSections } from './commands.ts';
import { inputSections } from './inputs.ts';
import { judgingSections } from './judging.ts';
import { selectionSections } from './selection.ts';

/** Every case, as the page has them. */
export const sections: readonly ExitStatusSection[] = [
  ...inputSections,
  ...selectionSections,
  ...judgingSections,
  ...commandSections,
];

/** A cell of a table has no line breaks, and its bars are no borders. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A span of code that has the marks of code in it needs longer ones. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const row = ({ what, run, status }: ExitStatusCase): string => `| ${cell(what)} | ${cell(code(run))} | ${status} |`;

const section = ({ title, cases }: ExitStatusSection): string =>
  [`## ${title}`, '', '| what | command | status |', '|---|---|---|', ...cases.map(row)].join('\n');

/** @returns the page that says which situation gives which exit status */
export const exitStatusPage =
  (): string => `<!-- Generated from a table that the tests run; do not edit. To bring it up to date: npm run generate -->

# Exit statuses

What gives which exit status. Every line is run by the tests, with the command as it is installed from its tarball. [cli.md](cli.md) lists the statuses of each command.

| status | |
|---|---|
${statusRows('referral-kit', reportStatuses)
  .map(([name, text]) => `| ${name} | ${cell(text)} |`)
  .join('\n')}

If several apply, the most serious one counts: ${bySeriousness.join(', ')}.

${sections.map(section).join('\n\n')}
`;
