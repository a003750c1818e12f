import { printable } from '@referral-kit/text';
import type { Comparison } from '../compare/compare.ts';
import { expectMembers, expectOneOf } from '../compare/expect.ts';
import { type Bump, bumps, type Finding } from '../compare/finding.ts';
import { ofComparison } from '../compare/of-comparison.ts';
import { place, short } from './text.ts';

export interface GithubOptions {
  /** The least bump that fails the run; major unless given. */
  readonly failOn?: Exclude<Bump, 'none'>;
}

/** What fails the run is an error, and nothing else is one. */
const levelOf = (bump: Bump, failOn: Bump): 'error' | 'warning' | 'notice' => {
  if (bumps.indexOf(bump) >= bumps.indexOf(failOn)) return 'error';
  return bump === 'patch' ? 'notice' : 'warning';
};

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const line = (finding: Finding, failOn: Bump): string => {
  const properties = [
    ...(finding.file ? [`file=${property(finding.file)}`] : []),
    `title=${property(`${finding.bump}: ${finding.rule}`)}`,
  ];
  const witness = finding.witness === undefined ? '' : `\nWitness: ${short(finding.witness)}`;
  return `::${levelOf(finding.bump, failOn)} ${properties.join(',')}::${data([printable(finding.message), place(finding)].filter(Boolean).join(' ') + witness)}`;
};

/**
 * @returns a comparison as workflow commands of GitHub, one annotation for each finding
 * @throws TypeError for an unknown option and for anything but a comparison, RangeError for a value that an option does not take
 */
export const reportGithub = (comparison: Pick<Comparison, 'files'>, options: GithubOptions = {}): string => {
  const { failOn = 'major' } = expectMembers(options, 'options of reportGithub', ['failOn']);
  expectOneOf(failOn, 'failOn', ['patch', 'minor', 'major']);
  return ofComparison(comparison, ({ files }) =>
    files.flatMap(({ findings }) => findings.map((finding) => `${line(finding, failOn)}\n`)).join(''),
  );
};
