import {
  type Bump,
  bumps,
  type Comparison,
  compare,
  type FileComparison,
  type Finding,
  worst,
} from '@referral-kit/compat';
import { Waived, type Waiver } from '../../packages/compat/src/compare/waivers.ts';
import { type Baseline, leader } from './baseline.ts';
import { waivedWithCauses } from './consequences.ts';
import { type Promised, packageOf, revisionOf } from './contract.ts';
import { changedAfterRelease } from './frozen.ts';
import type { Planned } from './planned.ts';
import { surfaceChanges } from './surface-changes.ts';
import { asked } from './versions.ts';

/** What became of what one package promises. */
export interface PackageVerdict {
  readonly name: string;
  /** The package that a changeset has to name: another one where this one is gone, since all share one version. */
  readonly asks: string;
  /** What the changes ask for, waived ones aside. */
  readonly needs: Bump;
  /** What the changesets ask for. */
  readonly plans: Bump;
  /** The changesets that name it. */
  readonly changesets: readonly string[];
  /** What is waived in them counts as minor. */
  readonly changes: Comparison;
}

/** What the gate found. */
export interface Judgement {
  readonly packages: readonly PackageVerdict[];
  /** The findings in files of released revisions, by file, that nobody has waived. */
  readonly frozen: readonly FileComparison[];
  /** What is wrong with the waivers. */
  readonly waivers: readonly string[];
  /** What is wrong with the changesets, apart from what they ask for. */
  readonly changesets: readonly string[];
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

/** Whether documents of a released revision are judged otherwise than they were. */
const hasOtherContract = (before: Promised['files'], files: readonly FileComparison[]): boolean => {
  const released = new Set(Object.keys(before).map(revisionOf));
  return files.some(
    ({ file, bump }) => bump !== 'patch' && revisionOf(file) !== undefined && released.has(revisionOf(file)),
  );
};

/** A break that is waived is minor, as is a file of which all breaks are: the changelog still tells of it. */
const weighed = (file: FileComparison, isWaived: (finding: Finding) => boolean): FileComparison => {
  const marked = file.findings.map((finding) => ({ finding, waived: isWaived(finding) }));
  const isOpen = marked.some(({ finding, waived }) => !waived && finding.bump === 'major');
  if (file.bump !== 'major' || marked.every(({ waived }) => !waived)) return file;
  return {
    ...file,
    bump: isOpen ? 'major' : 'minor',
    findings: marked.map(({ finding, waived }) =>
      waived && finding.bump === 'major' ? { ...finding, bump: 'minor' } : finding,
    ),
  };
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
export const judge = async (one: Case): Promise<Judgement> => {
  const { baseline, current, planned, today } = one;
  const waived = new Waived(one.waivers, today);
  // A date in an $id or a path names a revision, whose name is promised.
  const { files } = compare({ files: baseline.promised.files }, { files: current.files }, { idVersion: 'heed' });
  const changed = changedAfterRelease(baseline.promised, current);
  const isWaived = waivedWithCauses(files, new Set(changed), waived);
  const surface = await surfaceChanges(baseline, current, hasOtherContract(baseline.promised.files, files));
  const names = [
    ...new Set([
      ...Object.keys(baseline.promised.names),
      ...files.map(({ file }) => packageOf(file)),
      ...Object.keys(current.names),
    ]),
  ];
  const published = new Set([leader, ...Object.keys(current.names)]);
  const packages = names.sort().map((name): PackageVerdict => {
    const mine = [...files.filter(({ file }) => packageOf(file) === name), ...(surface.get(name) ?? [])];
    const changes = mine.map((file) => weighed(file, isWaived));
    const bump = worst(changes.map((file) => file.bump));
    const asks = published.has(name) ? name : leader;
    return {
      name,
      asks,
      needs: asked(bump, baseline.version),
      plans: planned.of(asks),
      changesets: planned.by(asks),
      changes: { bump, files: changes, compared: changes.length },
    };
  });
  const frozen = changed
    .map((path) => files.find(({ file }) => file === path) ?? wholeFile(path))
    .filter(({ findings }) => findings.filter((finding) => !waived.of(finding)).length > 0);
  return {
    packages: packages.filter(({ changes }) => changes.files.length > 0),
    frozen,
    waivers: waived.complaints,
    changesets: planned.complaints(published),
  };
};

/** Whether the changesets ask for less than the changes do. */
export const isShort = ({ needs, plans }: PackageVerdict): boolean => bumps.indexOf(plans) < bumps.indexOf(needs);

/** Whether a release could be made. */
export const passes = ({ packages, frozen, waivers, changesets }: Judgement): boolean =>
  !packages.some(isShort) && frozen.length === 0 && waivers.length === 0 && changesets.length === 0;
