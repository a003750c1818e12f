import { type Bump, type Comparison, type FileComparison, reportPretty } from '@referral-kit/compat';
import type { Baseline } from './baseline.ts';
import { isShort, type Judgement, type PackageVerdict } from './judge.ts';
import { nameOf, waiversFile } from './waivers.ts';

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');

const findingsOf = (files: readonly FileComparison[]): string =>
  // Its last line says what all ask for, which is said here in other words.
  indented(reportPretty({ bump: 'none', files }).replace(/\n*In all: .*\n$/, ''));

const why: Readonly<Record<Bump, string>> = {
  none: '',
  patch: 'what is published changes',
  minor: 'users can rely on something that the release does not have',
  major: 'what worked with the release works no more: see the witnesses',
};

/** The findings that a bump is owed to. */
const gravest = ({ bump, files }: Comparison): FileComparison[] =>
  files
    .filter((file) => file.bump === bump)
    .map((file) => ({ ...file, findings: file.findings.filter((finding) => finding.bump === bump) }));

const short = ({ name, needs, plans, changesets, changes }: PackageVerdict, { version }: Baseline): string =>
  [
    `${name}: the changes since ${version} need a ${needs} changeset, and ${
      changesets.length === 0
        ? 'there is none'
        : `there is ${plans === 'none' ? 'none' : `a ${plans} one`}: ${changesets.join(', ')}`
    }.`,
    '',
    findingsOf(gravest(changes)),
    '',
    `  Why: ${why[changes.bump]}.${version.startsWith('0.') && changes.bump === 'major' ? ' Before 1.0.0 a break is a minor version.' : ''}`,
    changesets.length === 0
      ? '  Write this to a new file, such as .changeset/contract.md, and say what users have to do:'
      : `  Let one of them, or a new file such as .changeset/contract.md, ask for it, and say what users have to do:`,
    '',
    indented(`---\n"${name}": ${needs}\n---\n\nWhat changed, and what to do about it.`),
    '',
  ].join('\n');

const frozen = (files: readonly FileComparison[], today: string): string => {
  const next = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  const waivers = files
    .flatMap(({ findings }) => findings)
    .map((finding) => ({ finding: nameOf(finding), reason: 'why the release was wrong', expires: next }));
  return [
    'A revision that has been released does not change, except in titles, descriptions, examples and comments:',
    '',
    findingsOf(files),
    '',
    '  Why: documents name the revision that they are held to, and a name must not mean two things.',
    '  Put the change into a new revision (CONTRIBUTING.md, "a revision"), or take it back. If the release was',
    `  wrong about the real service, say so in ${waiversFile}:`,
    '',
    indented(JSON.stringify({ waivers }, null, 2)),
    '',
  ].join('\n');
};

const fine = ({ name, needs, plans }: PackageVerdict): string =>
  `ok    ${name}: the changes need ${needs}, the changesets ask for ${plans}`;

/** @returns what the gate found, for people */
export const messageOf = (judgement: Judgement, baseline: Baseline, today: string): string => {
  const { packages, waivers } = judgement;
  const unchanged = packages.length === 0 ? ['ok    the contract was not changed'] : [];
  return [
    `The contract is compared with ${baseline.from}.`,
    ...(baseline.hasAllNames
      ? []
      : ['Its issue codes, commands and exit statuses are not known: only a tag with api.lock.json has them.']),
    ...unchanged,
    ...packages.filter((one) => !isShort(one)).map(fine),
    '',
    ...(judgement.frozen.length > 0 ? [frozen(judgement.frozen, today)] : []),
    ...packages.filter(isShort).map((one) => short(one, baseline)),
    ...waivers.map((complaint) => `compat-waivers.json: ${complaint}.\n`),
  ].join('\n');
};
