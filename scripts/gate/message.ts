import { type Bump, type Comparison, type FileComparison, worst } from '@referral-kit/compat';
import { waivable } from '../../packages/compat/src/compare/waivers.ts';
import type { Baseline } from './baseline.ts';
import { findingsText, isAbridged } from './brief.ts';
import { revisionOf } from './contract.ts';
import { isShort, type Judgement, type PackageVerdict } from './judge.ts';
import { asked } from './versions.ts';
import { waiversFile } from './waivers.ts';

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');

const why: Readonly<Record<Bump, string>> = {
  none: '',
  patch: 'something that is published changed',
  minor: 'there is something that users can rely on and that the release does not have',
  major: 'something that worked with the release no longer does',
};

/** The findings that a bump is owed to. */
const gravest = ({ bump, files }: Comparison): FileComparison[] =>
  files
    .filter((file) => file.bump === bump)
    .map((file) => ({ ...file, findings: file.findings.filter((finding) => finding.bump === bump) }));

const there = ({ plans, changesets }: PackageVerdict): string => {
  if (changesets.length === 0) return 'there is none';
  return `there is ${plans === 'none' ? 'none' : `a ${plans} one`}: ${changesets.join(', ')}`;
};

/**
 * What a package has to plan: for what a released revision changed in, a new revision or a waiver, which is minor; for the
 * rest, what it needs.
 */
const toPlan = ({ changes }: PackageVerdict, version: string, frozen: readonly FileComparison[]): Bump => {
  const refused = new Set(frozen.map(({ file }) => file));
  return asked(worst(changes.files.map(({ file, bump }) => (refused.has(file) ? 'minor' : bump))), version);
};

const short = (one: PackageVerdict, version: string, told: readonly FileComparison[], all: boolean): string => {
  const { name, changes } = one;
  const needs = toPlan(one, version, told);
  // What else is to be said of such a revision comes of what has been said.
  const known = new Set(told.map(({ file }) => revisionOf(file)));
  const untold = gravest(changes).filter(({ file }) => revisionOf(file) === undefined || !known.has(revisionOf(file)));
  const isEarly = version.startsWith('0.') && changes.bump === 'major';
  return [
    `${name}: the changes since ${version} need a ${needs} changeset, and ${there(one)}.`,
    ...(untold.length > 0 ? ['', indented(findingsText(untold, all)), ''] : []),
    `  Why: ${untold.length > 0 || told.length === 0 ? why[changes.bump] : 'a new revision, or a release that is corrected, is something new'}.${isEarly ? ' Before 1.0.0 a break is a minor version.' : ''}`,
    '',
  ].join('\n');
};

const toWrite = (packages: readonly PackageVerdict[], version: string, frozen: readonly FileComparison[]): string => {
  const byName = Map.groupBy(packages, ({ asks }) => asks);
  const lines = [...byName]
    .map(([name, all]) => `"${name}": ${worst(all.map((one) => toPlan(one, version, frozen)))}`)
    .join('\n');
  const isAsked = packages.some(({ changesets }) => changesets.length > 0);
  return [
    `Write this to a new file, such as .changeset/contract.md${isAsked ? ', or raise the changesets there are' : ''}, and say what users have to do:`,
    '',
    indented(`---\n${lines}\n---\n\nWhat changed, and what to do about it.`),
    '',
  ].join('\n');
};

const frozen = (files: readonly FileComparison[], today: string, all: boolean): string => {
  const next = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  const findings = files.flatMap((file) => file.findings);
  const waivers = findings
    .slice(0, all ? undefined : 1)
    .map((finding) => ({ ...waivable(finding), reason: 'why the release was wrong', expires: next }));
  const others = findings.length - waivers.length;
  return [
    'A revision that has been released does not change, except in titles, descriptions, examples and comments:',
    '',
    indented(findingsText(files, all)),
    '',
    '  Why: documents name the revision that they are held to, and a name must not mean two things.',
    '  No changeset is enough for it. Put the change into a new revision, which needs a minor one (CONTRIBUTING.md, "a',
    '  revision"), or take it back. If the release was wrong about the real service, say so, which needs a minor one, too,',
    `  in ${waiversFile}${others > 0 ? `, likewise for ${others} more` : ''}:`,
    '',
    indented(`{ "waivers": [\n${waivers.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n] }`),
    '',
  ].join('\n');
};

const fine = ({ name, needs, plans }: PackageVerdict): string =>
  `ok    ${name}: the changes need ${needs}, the changesets ask for ${plans}`;

/** @returns complaints, a sentence a line */
export const complained = (complaints: readonly string[]): string => complaints.map((one) => `${one}.\n`).join('');

/**
 * @param all whether to list every finding; else what fits on a screen
 * @returns what the gate found, for people; what they have to write comes last
 */
export const messageOf = (judgement: Judgement, baseline: Baseline, today: string, all: boolean): string => {
  const { packages, waivers, changesets } = judgement;
  const unchanged = packages.length === 0 ? ['ok    the contract was not changed'] : [];
  const lacking = packages.filter(isShort);
  const told = [...judgement.frozen, ...lacking.flatMap(({ changes }) => gravest(changes))];
  return [
    `The contract is compared with ${baseline.from}.`,
    ...(baseline.hasAllNames
      ? []
      : [
          'Its issue codes, commands, exit statuses and results are not known: only a tag with api/names.json has them.',
        ]),
    ...unchanged,
    ...packages.filter((one) => !isShort(one)).map(fine),
    '',
    ...(judgement.frozen.length > 0 ? [frozen(judgement.frozen, today, all)] : []),
    ...lacking.map((one) => short(one, baseline.version, judgement.frozen, all)),
    ...waivers.map((complaint) => `${waiversFile}: ${complaint}\n`),
    ...(changesets.length > 0 ? [complained(changesets)] : []),
    ...(!all && isAbridged(told) ? ['To see every finding: npm run gate -- --all\n'] : []),
    ...(lacking.length > 0 ? [toWrite(lacking, baseline.version, judgement.frozen)] : []),
  ].join('\n');
};
