import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { plural, printable } from '@referral-kit/text';
import { schemaBase } from '../compiled/contract.ts';
import { baselineName } from '../config.ts';
import { findFiles } from '../files/find.ts';
import { displayPath } from '../files/folders.ts';
import { stderr } from '../files/streams.ts';
import { fileOutput } from '../files/write-file.ts';
import {
  type Baseline,
  byEntryKey,
  dayOf,
  type Entry,
  type EntryKey,
  entryKeyOf,
  fileInBaseline,
  isDay,
  keyOf,
} from '../filters/baseline.ts';
import { readBaseline } from '../options/baseline-file.ts';
import { type Command, defineCommand } from '../options/command.ts';
import { contractOptions } from '../options/contract.ts';
import { fileOptions, filesArgument, listOptions, stdinOptions } from '../options/files.ts';
import { type InputFlags, resolveOptions } from '../options/resolve.ts';
import type { ContractFlags } from '../options/validate-options.ts';
import { streamOutput } from '../reporters/open.ts';
import { status } from '../status.ts';
import { UsageError } from '../usage.ts';
import type { DocumentResult } from '../validate/document-result.ts';
import { expandResults } from '../validate/document-result.ts';
import { checkInput } from '../validate/run.ts';
import { validation } from '../validate/validation.ts';

/** What the caller said about the baseline. */
export interface BaselineFlags extends ContractFlags, InputFlags {
  readonly reason?: string;
  readonly expires?: string;
  readonly output?: string;
  readonly update?: boolean;
}

/** What was found, as a baseline has it. */
interface Faults {
  readonly faults: readonly EntryKey[];
  /** What has no verdict, and so none that could be accepted. */
  readonly unread: readonly DocumentResult[];
}

const find = async (paths: readonly string[], flags: BaselineFlags, path: string): Promise<Faults> => {
  const cwd = process.cwd();
  const { settings, sources, ...setup } = await resolveOptions(paths, flags);
  const inputs = await findFiles(setup.paths, cwd, new Set([path]), sources.selection, sources.base);
  const found = new Map<string, EntryKey>();
  const unread: DocumentResult[] = [];
  for (const input of inputs) {
    for await (const part of checkInput(input, validation(settings))) {
      for (const result of expandResults(part)) {
        if (result.outcome === 'unreadable') unread.push(result);
        if (result.outcome !== 'invalid') continue;
        for (const issue of result.issues.filter(({ severity }) => severity === 'error')) {
          const fault = entryKeyOf(fileInBaseline(path, cwd, result.file), result, issue);
          found.set(keyOf(fault), fault);
        }
      }
    }
  }
  return { faults: [...found.values()], unread };
};

const entryOf = (fault: EntryKey, { reason, expires }: BaselineFlags, today: string): Entry => {
  if (reason === undefined || reason.trim() === '' || expires === undefined) {
    throw new UsageError('--reason and --expires are needed: say why the faults are accepted, and up to which day');
  }
  if (!isDay(expires)) throw new UsageError(`--expires takes a day such as 2027-01-31, not ${expires}`);
  if (expires < today) throw new UsageError(`--expires is ${expires}, which is over; today is ${today}`);
  return { ...fault, reason, expires };
};

const textOf = (baseline: Baseline): string =>
  `${JSON.stringify({ $schema: `${schemaBase}cli/baseline.schema.json`, ...baseline }, null, 2)}\n`;

/**
 * Writes a baseline of the faults that are there now.
 *
 * @param paths files, folders and patterns
 * @param today the day of the run, in UTC
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense, or the file cannot be written
 */
export const baseline = async (
  paths: readonly string[],
  flags: BaselineFlags,
  today: string = dayOf(new Date()),
): Promise<number> => {
  if (paths.length === 0 || paths.includes('-')) throw new UsageError('name the files, folders or patterns to check');
  const cwd = process.cwd();
  const path = resolve(cwd, flags.output ?? baselineName);
  const name = displayPath(cwd, path);
  if (existsSync(path) && !flags.update) throw new UsageError(`${name} is there; --update keeps its reasons`);
  const before = flags.update ? readBaseline(path, name, undefined).entries : [];
  const { faults, unread } = await find(paths, flags, path);
  const known = new Map(before.map((entry) => [keyOf(entry), entry]));
  const entries = faults.map((fault) => known.get(keyOf(fault)) ?? entryOf(fault, flags, today)).sort(byEntryKey);
  const file = fileOutput(path);
  file.write(textOf({ version: 1, entries }));
  file.close?.();
  const notes = streamOutput(stderr, undefined);
  const kept = entries.filter((entry) => known.has(keyOf(entry))).length;
  notes.write(`${name}: ${plural(entries.length, 'entry', 'entries')}, ${kept} of them kept\n`);
  for (const result of unread) {
    notes.write(`${printable(result.file)} cannot be read, which no baseline accepts: ${result.issues[0]?.message}\n`);
  }
  notes.close?.();
  return unread.length > 0 ? status.unreadable : status.valid;
};

export const command: Command = defineCommand({
  arguments: [filesArgument],
  options: {
    reason: { value: 'text', help: 'Why the new entries are accepted' },
    expires: { value: 'day', help: 'Last day on which the new entries are accepted, such as 2027-01-31' },
    output: {
      value: 'file',
      short: 'o',
      isPath: true,
      help: `Baseline to write (default: \`${baselineName}\`)`,
    },
    update: { help: 'Keep the entries that still apply, with their reasons and days, and drop the others' },
    ...contractOptions,
    ...fileOptions,
    ...stdinOptions,
    ...listOptions,
  },
  details: [
    '`referral-kit validate --baseline <file>` does not fail because of problems that the file lists. It fails because of all others, and because of entries that have expired or whose problem is gone. A file that cannot be read is never accepted.',
  ],
  examples: [
    "referral-kit baseline fixtures --reason 'Imported from the old system' --expires 2027-06-30",
    'referral-kit validate fixtures --baseline referral-kit.baseline.json',
    'referral-kit baseline fixtures --update',
  ],
  statuses: {
    valid: 'The baseline was written',
    usage: 'Wrong usage, or the file cannot be written',
    unreadable: 'The baseline was written, but something could not be read or parsed',
  },
  run: ({ paths }, options) => baseline(paths, options),
});
