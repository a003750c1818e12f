import { bumps, type FileComparison, type Finding, reportPretty } from '@referral-kit/compat';
import { plural } from '@referral-kit/text';

/** What fits on a screen together with the lines that are to be written. */
const most = { files: 3, findings: 2, names: 3 };

const rest = (number: number, noun: string): string[] => (number > 0 ? [`+${plural(number, `more ${noun}`)}`] : []);

/** The gravest first, and of those the ones that a document shows. */
const byWeight = (a: Finding, b: Finding): number =>
  bumps.indexOf(b.bump) - bumps.indexOf(a.bump) || Number(b.witness !== undefined) - Number(a.witness !== undefined);

const pretty = (file: FileComparison): string =>
  // Its last line says what all ask for, which the gate says in other words.
  reportPretty({ bump: 'none', files: [file] })
    .replace(/\n*Overall: .*\n$/, '')
    // Only schemas have writers and readers.
    .replace(/, judged as both$/m, '')
    .trimEnd();

const abridged = (file: FileComparison): string => {
  const findings = file.findings.toSorted(byWeight);
  const shown = pretty({ ...file, findings: findings.slice(0, most.findings) });
  return [shown, ...rest(findings.length - most.findings, 'finding').map((line) => `  ${line}`)].join('\n');
};

/** What a file has in common with others of which the same is to be said, such as that they are new. */
const likeness = ({ bump, findings }: FileComparison): string => {
  const [finding, ...others] = findings;
  const isWhole =
    finding?.oldPointer === undefined && finding?.newPointer === undefined && finding?.witness === undefined;
  return finding && isWhole && others.length === 0 ? `${bump}: ${finding.message} [${finding.rule}]` : '';
};

const group = (said: string, files: readonly FileComparison[]): string =>
  [
    `${plural(files.length, 'file')}, ${said}`,
    ...files.slice(0, most.names).map(({ file }) => `  ${file}`),
    ...rest(files.length - most.names, 'file').map((line) => `  ${line}`),
  ].join('\n');

/** @returns findings as text that fits on a screen; all of them, in full, if asked for */
export const findingsText = (files: readonly FileComparison[], all: boolean): string => {
  if (all) return files.map(pretty).join('\n\n');
  const alike = Map.groupBy(files, likeness);
  const groups = [...alike].filter(([said, { length }]) => said !== '' && length > 1);
  const single = files.filter((file) => !groups.some(([said]) => said === likeness(file)));
  return [
    ...single.slice(0, most.files).map(abridged),
    ...rest(single.length - most.files, 'file'),
    ...groups.map(([said, members]) => group(said, members)),
  ].join('\n\n');
};

/** Whether something was left out. */
export const isAbridged = (files: readonly FileComparison[]): boolean =>
  findingsText(files, false) !== findingsText(files, true);
