import type { Bump, Comparison, Contract } from '@referral-kit/compat';
import { stderr } from '../files/streams.ts';
import { toStream } from '../reporters/open.ts';
import { reportOptionsOf } from '../reporters/options.ts';
import { pretty } from '../reporters/pretty/pretty.ts';
import { status } from '../status.ts';
import { printable } from '../text/printable.ts';
import type { DocumentResult } from '../validate/document-result.ts';
import type { Kit } from './kit.ts';
import { reportsFor, writeReports } from './reports.ts';
import { type CompareFlags, failing, optionsOf, policyOf } from './settings.ts';
import { readVersions } from './versions.ts';

/** What the caller said besides what to compare. */
export interface CompatFlags extends CompareFlags {
  readonly documents?: readonly string[];
  readonly against?: readonly string[];
  readonly policy?: string;
  readonly all?: boolean;
  readonly reporter?: readonly string[];
  readonly color?: boolean;
}

const say = (text: string): void => {
  stderr.write(`${printable(text)}\n`);
};

const showFaults = (faults: readonly DocumentResult[], color: boolean | undefined): void => {
  const output = toStream(stderr, color);
  const { verdict } = pretty({
    ...reportOptionsOf({ group: false, maxProblems: 0 }),
    results: output,
    notes: output,
    revision: '',
  });
  for (const fault of faults) verdict(fault);
  output.close();
  say('nothing was compared: a verdict on a part would be wrong for the whole');
};

const listed = (paths: readonly string[]): string =>
  paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ');

const counted = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

/** How many findings fit on a screen, beside what is said of the others. */
const fitting = 12;

/**
 * Compares two versions of schemas, and reports what the change asks for.
 *
 * @param kit the package that compares
 * @param words the old and the new version
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const compat = async (
  kit: Kit,
  words: readonly [old: string, now: string],
  flags: CompatFlags,
): Promise<number> => {
  const cwd = process.cwd();
  const [options, fails, wanted] = [optionsOf(kit, flags), failing(kit, flags), reportsFor(flags.reporter, cwd)];
  const policy = policyOf(kit, flags.policy);
  const read = await readVersions([...(flags.against ?? []), words[0]], words[1], flags.documents ?? [], cwd);
  if (read.faults.length > 0) {
    showFaults(read.faults, flags.color);
    return status.unreadable;
  }
  if (read.passedOver.length > 0) say(`passed over, since they are no schemas: ${listed(read.passedOver)}`);
  const found: Comparison =
    read.earlier.size === 1
      ? kit.compare(read.earlier.get(words[0]) as Contract, read.now, { ...options, same: read.same })
      : kit.compareAll(read.earlier, read.now, { ...options, same: read.same });
  if (read.count === 0 || found.compared === 0) {
    say(
      read.count === 0
        ? `nothing was compared: neither ${words.join(' nor ')} holds a JSON Schema`
        : `nothing was compared: no schema is at ${(flags.entry ?? ['#']).join(', ')}`,
    );
    return status.nothing;
  }
  const { comparison, complaints } = kit.decided(found, policy, new Date().toISOString().slice(0, 10));
  writeReports(kit, wanted, comparison, flags.color, {
    failOn: fails[0] as Exclude<Bump, 'none'>,
    most: flags.all ? Number.POSITIVE_INFINITY : fitting,
  });
  const findings = comparison.files.reduce((sum, file) => sum + file.findings.length, 0);
  say(`${counted(read.count)} compared, ${counted(comparison.files.length)} changed: ${comparison.bump}`);
  if (!flags.all && findings > fitting) say('add --all to see every finding');
  for (const complaint of complaints) say(complaint);
  return complaints.length > 0 || fails.includes(comparison.bump) ? status.faults : status.valid;
};
