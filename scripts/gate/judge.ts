import {
  type Bump,
  bumps,
  type Comparison,
  compare,
  type FileComparison,
  type Finding,
  worst,
} from '@referral-kit/compat';
import type { Baseline } from './baseline.ts';
import { type Promised, packageOf } from './contract.ts';
import { changedAfterRelease } from './frozen.ts';
import type { Names } from './names.ts';
import type { Planned } from './planned.ts';
import { asked } from './versions.ts';
import { Waived, type Waiver } from './waivers.ts';

/** What became of what one package promises. */
export interface PackageVerdict {
  readonly name: string;
  /** What the changes ask for, waived ones aside. */
  readonly needs: Bump;
  /** What the changesets ask for. */
  readonly plans: Bump;
  /** The changesets that name it. */
  readonly changesets: readonly string[];
  readonly changes: Comparison;
}

/** What the gate found. */
export interface Judgement {
  readonly packages: readonly PackageVerdict[];
  /** The findings in files of released revisions, by file, that nobody has waived. */
  readonly frozen: readonly FileComparison[];
  /** What is wrong with the waivers. */
  readonly waivers: readonly string[];
}

/** What there is to judge. */
export interface Case {
  readonly baseline: Baseline;
  readonly current: Promised;
  readonly planned: Planned;
  readonly waivers: readonly Waiver[];
  /** As `2027-01-31`. */
  readonly today: string;
}

const namesIn = (names: Names | undefined, all: boolean): Names =>
  Object.fromEntries(Object.entries(names ?? {}).filter(([name]) => all || name === 'exports'));

/** What was changed in the names of a package; a package that is new promises nothing yet. */
const nameChanges = ({ baseline, current }: Case, name: string): readonly FileComparison[] => {
  const [before, after] = [baseline.promised.names[name], current.names[name]];
  if (before === undefined) return [];
  const all = baseline.hasAllNames;
  return compare({ files: {}, names: namesIn(before, all) }, { files: {}, names: namesIn(after, all) }).files;
};

/** The bump of a file whose breaks are all waived is minor: the changelog still tells of it. */
const bumpOf = ({ bump, findings }: FileComparison, waived: Waived): Bump => {
  const open = findings.filter((finding) => !waived.has(finding));
  const isOpen = open.some((finding) => finding.bump === 'major') || open.length === findings.length;
  return bump === 'major' && !isOpen ? 'minor' : bump;
};

const wholeFile = (file: string): FileComparison => ({
  file,
  role: 'both',
  bump: 'patch',
  findings: [
    { rule: 'released/changed', bump: 'patch', file, message: 'it says something else than in the release' } as Finding,
  ],
});

/** Holds what the packages promise now, and what the changesets ask for, to the last release. */
export const judge = (one: Case): Judgement => {
  const { baseline, current, planned, today } = one;
  const waived = new Waived(one.waivers, today);
  const { files } = compare({ files: baseline.promised.files }, { files: current.files });
  const names = [
    ...new Set([
      ...Object.keys(baseline.promised.names),
      ...files.map(({ file }) => packageOf(file)),
      ...Object.keys(current.names),
    ]),
  ];
  const packages = names.sort().map((name): PackageVerdict => {
    const changed = [...files.filter(({ file }) => packageOf(file) === name), ...nameChanges(one, name)];
    const bump = worst(changed.map((file) => bumpOf(file, waived)));
    return {
      name,
      needs: asked(bump, baseline.version),
      plans: planned.of(name),
      changesets: planned.by(name),
      changes: { bump, files: changed },
    };
  });
  const frozen = changedAfterRelease(baseline.promised.files, current.files)
    .map((path) => files.find(({ file }) => file === path) ?? wholeFile(path))
    .filter(({ findings }) => findings.filter((finding) => !waived.has(finding)).length > 0);
  return { packages: packages.filter(({ changes }) => changes.files.length > 0), frozen, waivers: waived.complaints };
};

/** Whether the changesets ask for less than the changes do. */
export const isShort = ({ needs, plans }: PackageVerdict): boolean => bumps.indexOf(plans) < bumps.indexOf(needs);

/** Whether a release could be made. */
export const passes = ({ packages, frozen, waivers }: Judgement): boolean =>
  !packages.some(isShort) && frozen.length === 0 && waivers.length === 0;
