import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { status } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import { displayPath } from '@referral-kit/files/folders';
import { stderr } from '@referral-kit/files/streams';
import { fileOutput } from '@referral-kit/files/write-file';
import { plural, printable } from '@referral-kit/text';
import { schemaBase } from '../compiled/contract.ts';
import { baselineName } from '../config.ts';
import { findFiles } from '../files/find.ts';
import { isStandardInput } from '../files/source-file.ts';
import { type Baseline, byEntryKey, dayOf, type Entry, type EntryKey, isDay } from '../filters/baseline/entry.ts';
import { type BaselineContext, BaselineMatching } from '../filters/baseline/matching.ts';
import { readBaseline } from '../options/baseline-file.ts';
import { contractOptions } from '../options/contract.ts';
import { fileOptions, filesArgument, listOptions } from '../options/files.ts';
import { resolveOptions } from '../options/resolve.ts';
import { streamOutput } from '../reporters/open.ts';
import { reportOptionsOf } from '../reporters/options.ts';
import { type DocumentResult, expandResults } from '../validate/document-result.ts';
import { checkInput } from '../validate/run.ts';
import { validation } from '../validate/validation.ts';
import { listFiles } from './list-files.ts';

const options = {
  reason: { value: 'text', help: 'Why the new entries are accepted' },
  expires: { value: 'day', help: 'Last day on which the new entries are accepted, such as 2027-01-31' },
  output: {
    value: 'file',
    short: 'o',
    isPath: true,
    help: `Baseline to write (default: that of the configuration, or else \`${baselineName}\`)`,
  },
  update: {
    help: 'Keep the entries that still apply and those of files that are not checked, drop stale ones, and add new ones',
  },
  prune: { help: 'Drop stale entries and add none, even if there are new errors' },
  ...contractOptions,
  ...fileOptions,
  ...listOptions,
} as const satisfies OptionTable;

type BaselineFlags = OptionsOf<typeof options & typeof commonOptions>;

/** What a run says of a baseline. */
interface Found {
  /** The entries whose errors are still there, or were not looked for. */
  readonly kept: readonly Entry[];
  /** The errors without an entry. */
  readonly others: readonly EntryKey[];
  /** What has no verdict, and so none that could be accepted. */
  readonly unread: readonly DocumentResult[];
}

type Resolved = Awaited<ReturnType<typeof resolveOptions<BaselineFlags>>>;

const find = async (
  { paths, settings, selection }: Resolved,
  before: readonly Entry[],
  { path, cwd, today }: BaselineContext,
): Promise<Found> => {
  const inputs = await findFiles(paths, selection, new Set([path]));
  const matching = new BaselineMatching(before, { path, cwd, today });
  const others: EntryKey[] = [];
  const unread: DocumentResult[] = [];
  for (const input of inputs) {
    for await (const part of checkInput(input, validation(settings))) {
      for (const result of expandResults(part)) {
        if (result.outcome === 'unreadable') unread.push(result);
        for (const { key, index } of matching.match(result).values()) if (index === undefined) others.push(key);
      }
    }
  }
  return { kept: before.filter((_, index) => !matching.isStale(index)), others, unread };
};

const entryOf = (error: EntryKey, { reason, expires }: BaselineFlags, today: string): Entry => {
  if (reason === undefined || reason.trim() === '' || expires === undefined) {
    throw new UsageError(
      'Expected --reason and --expires: why the errors are accepted, and the last day on which they are.',
    );
  }
  if (!isDay(expires)) throw new UsageError(`--expires is ${expires}. Expected a day such as 2027-01-31.`);
  if (expires < today) throw new UsageError(`--expires is ${expires}, which has passed. Today is ${today}.`);
  return { ...error, reason, expires };
};

const textOf = (baseline: Baseline): string =>
  `${JSON.stringify({ $schema: `${schemaBase}cli/baseline.schema.json`, ...baseline }, null, 2)}\n`;

/** @throws {UsageError} for flags or paths that make no sense together */
const checkFlags = (paths: readonly string[], { update, prune }: BaselineFlags): void => {
  if (paths.length === 0 || paths.some(isStandardInput)) {
    throw new UsageError('Expected the files, folders or patterns to check, or "paths" in the configuration.');
  }
  if (update && prune) throw new UsageError('Expected --update or --prune, not both: --update prunes, too.');
};

/**
 * Writes a baseline of the errors that there are now.
 *
 * @param paths files, folders and patterns; without any, those of the configuration
 * @param today the day of the run, in UTC
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense, or the file cannot be written
 */
const baseline = async (
  paths: readonly string[],
  flags: BaselineFlags,
  today: string = dayOf(new Date()),
): Promise<number> => {
  const resolved = await resolveOptions(paths, flags);
  checkFlags(resolved.paths, flags);
  const { selection, listing } = resolved;
  const { cwd } = selection;
  const path = resolve(cwd, flags.output ?? selection.baseline ?? baselineName);
  if (listing !== undefined) {
    const inputs = await findFiles(resolved.paths, selection, new Set([path]));
    return listFiles(inputs, reportOptionsOf(resolved.flags).criteria, listing);
  }
  const name = displayPath(cwd, path);
  const keeps = flags.update || flags.prune;
  if (existsSync(path) && !keeps) {
    throw new UsageError(`${name} exists. To keep its entries, pass --update; to only drop stale ones, --prune.`);
  }
  const before = keeps ? readBaseline(path, name, flags.color).entries : [];
  const { kept, others, unread } = await find(resolved, before, { path, cwd, today });
  const added = flags.prune ? [] : others.map((error) => entryOf(error, flags, today));
  const file = fileOutput(path);
  file.write(textOf({ version: 1, entries: [...kept, ...added].sort(byEntryKey) }));
  file.close();
  const notes = streamOutput(stderr, flags.color);
  const counts = [`${kept.length} kept`, `${added.length} added`, `${before.length - kept.length} dropped`];
  notes.write(`${printable(name)}: ${plural(kept.length + added.length, 'entry', 'entries')} (${counts.join(', ')})\n`);
  const left = others.length - added.length;
  if (left > 0) notes.write(`${plural(left, 'error')} without an entry; --update adds entries\n`);
  for (const result of unread) {
    notes.write(
      `${printable(result.file)} cannot be read, so nothing in it is accepted: ${printable(result.issues[0]?.message ?? '')}\n`,
    );
  }
  notes.close();
  return unread.length > 0 ? status.unreadable : status.valid;
};

export const command: Command = defineCommand({
  arguments: [filesArgument],
  options,
  details: [
    '`referral-kit validate --baseline <file>` accepts the errors that the file lists. It fails because of all others, and because of entries that have expired or whose error is gone. A file that cannot be read is never accepted.',
    'In a file of several records, an entry names its record by `id`, or by its number if it has no `id`.',
  ],
  examples: [
    "referral-kit baseline fixtures --reason 'Imported from the old system' --expires 2027-06-30",
    'referral-kit validate fixtures --baseline referral-kit.baseline.json',
    'referral-kit baseline fixtures --update',
    'referral-kit baseline --prune',
  ],
  statuses: {
    valid: 'The baseline was written',
    usage: 'Wrong usage, or the file cannot be written',
    unreadable: 'The baseline was written, but something could not be read or parsed',
  },
  run: ({ paths }, flags) => baseline(paths, flags),
});
