import { plural } from '@referral-kit/text';
import type { Comparison } from '../compare/compare.ts';
import { compare } from '../compare/compare.ts';
import { compareAll } from '../compare/compare-all.ts';
import type { Contract } from '../compare/contract.ts';
import { decided } from '../compare/policy.ts';
import { reportPretty } from '../report/pretty.ts';
import type { Host } from './host.ts';
import { reportNames, reports } from './reports.ts';
import { asUsage, type CompareFlags, failing, optionsOf, policyOf } from './settings.ts';
import { readVersions } from './versions.ts';

/** What the caller said besides what to compare. */
export interface CompatFlags extends CompareFlags {
  readonly documents?: readonly string[];
  readonly against?: readonly string[];
  readonly policy?: string;
  readonly all?: boolean;
  readonly reporter?: readonly string[];
}

/** How a run ends: the name of the exit status. */
export type Outcome = 'valid' | 'faults' | 'nothing' | 'unreadable';

const listed = (paths: readonly string[]): string =>
  paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ');

/** The lines of a screen, without those of the summary on the standard error output. */
const screen = 22;

/** @returns how many findings fit on a screen, together with a summary of the others; one at least */
const fittingOn = (comparison: Comparison): number => {
  const findings = comparison.files.reduce((sum, file) => sum + file.findings.length, 0);
  let most = Math.min(findings, screen);
  while (most > 1 && reportPretty(comparison, { most }).split('\n').length - 1 > screen) most--;
  return most;
};

/**
 * Compares two versions of schemas, and reports what the change asks for.
 *
 * @param words the old and the new version, as the command line names them
 * @param today as `2027-01-31`: waivers that have expired by then waive no more
 * @throws {UsageError} when the words or flags make no sense
 */
export const runCompat = async (
  words: readonly [old: string, now: string],
  flags: CompatFlags,
  host: Host,
  today: string,
): Promise<Outcome> => {
  const { failOn = 'major' } = flags;
  const [options, fails, policy] = [optionsOf(flags), failing(failOn), policyOf(flags.policy, today)];
  const targets = host.reportTargets(flags.reporter, reportNames);
  const read = await readVersions([...(flags.against ?? []), words[0]], words[1], flags.documents ?? [], host);
  if (read.faults.length > 0) {
    host.showFaults(read.faults);
    host.say('nothing was compared: a verdict on a part would be wrong for the whole');
    return 'unreadable';
  }
  if (read.passedOver.length > 0) host.say(`skipped, not a JSON Schema: ${listed(read.passedOver)}`);
  const found: Comparison = asUsage(() =>
    read.earlier.size === 1
      ? compare(read.earlier.get(words[0]) as Contract, read.now, { ...options, same: read.same })
      : compareAll(read.earlier, read.now, { ...options, same: read.same }),
  );
  if (found.compared === 0) {
    host.say(`nothing was compared: neither ${words.join(' nor ')} holds a JSON Schema`);
    return 'nothing';
  }
  const { comparison, complaints } = decided(found, policy, today);
  const most = flags.all ? Number.POSITIVE_INFINITY : fittingOn(comparison);
  for (const { name, isFile, write } of targets)
    write((hasColor) =>
      reports[name](comparison, { hasColor, failOn, most: isFile ? Number.POSITIVE_INFINITY : most }),
    );
  const findings = comparison.files.reduce((sum, file) => sum + file.findings.length, 0);
  host.say(
    `${plural(read.count, 'file')} compared, ${plural(comparison.files.length, 'file')} changed: ${comparison.bump}`,
  );
  if (findings > most) host.say('add --all to see every finding');
  for (const failure of complaints) host.say(failure);
  return complaints.length > 0 || fails.includes(comparison.bump) ? 'faults' : 'valid';
};
