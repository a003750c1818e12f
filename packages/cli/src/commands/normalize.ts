import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { status, worst } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import { replaceFile } from '@referral-kit/files/replace-file';
import { stderr, stdout } from '@referral-kit/files/streams';
import { plural, printable, together } from '@referral-kit/text';
import { unifiedDiff } from '@referral-kit/text-edits/diff';
import { findFiles } from '../files/find.ts';
import { defaultMaxSize } from '../files/limits.ts';
import { readWhole } from '../files/read-whole.ts';
import type { SourceFile } from '../files/source-file.ts';
import { type NormalizedFile, normalizeFile } from '../normalize/file.ts';
import { contractOptions } from '../options/contract.ts';
import { fileOptions, pathsArgument, stdinOptions } from '../options/files.ts';
import { resolveOptions } from '../options/resolve.ts';
import type { Diagnostic } from '../validate/document-result.ts';
import { isUnmatched, problemVerdict } from '../validate/file-problem.ts';
import type { ValidateOptions } from '../validate/options.ts';

const options = {
  write: {
    conflicts: ['check'],
    help: 'Change the files. Normalized standard input goes to standard output',
  },
  check: { help: 'Fail if something would change' },
  ...contractOptions,
  ...fileOptions,
  ...stdinOptions,
} as const satisfies OptionTable;

type NormalizeFlags = OptionsOf<typeof options & typeof commonOptions>;

type Done = Extract<NormalizedFile, { readonly after: Buffer }>;

const note = (text: string): void => stderr.write(`${printable(text)}\n`);

const noteFinding = (name: string, { line, column, code, message, help }: Diagnostic): void =>
  note(`${name}:${line}:${column}: ${together(message, help)} [${code}]`);

/** Prints or writes what became of a file. @returns the exit status for it */
const deliver = ({ name, path }: SourceFile, done: Done, { write, check }: NormalizeFlags): number => {
  const isChanged = done.changes > 0;
  if (path === undefined && write) stdout.write(done.after.toString());
  else if (isChanged && path !== undefined && write) {
    const reason = replaceFile(path, done.before, done.after);
    if (reason !== undefined) {
      note(`${name}: not written: ${reason}`);
      return status.unreadable;
    }
    note(`${name}: ${plural(done.changes, 'change')} written`);
  } else if (isChanged) stdout.write(unifiedDiff(name, done.before.toString(), done.blocks));
  for (const diagnostic of done.remaining) noteFinding(name, diagnostic);
  return done.remaining.length > 0 || (check && isChanged) ? status.faults : status.valid;
};

/** @returns the exit status for one file; nothing for one that may contain no document and contains none */
const onFile = async (
  input: SourceFile,
  flags: NormalizeFlags,
  settings: ValidateOptions,
): Promise<number | undefined> => {
  const { name } = input;
  const file = normalizeFile(input, await readWhole(input, settings.maxSize ?? defaultMaxSize), settings);
  if ('problem' in file) {
    note(`${name}: ${file.problem.message} [${file.problem.code}]`);
    if (problemVerdict(file.problem).outcome !== 'empty') return status.unreadable;
    return isUnmatched(file.problem) && !flags.allowUnmatched ? status.nothing : undefined;
  }
  if ('refused' in file) {
    for (const diagnostic of file.refused) noteFinding(name, diagnostic);
    note(`${name}: left unchanged, because parsers may disagree about its meaning`);
    return status.unreadable;
  }
  return file.documents === 0 ? undefined : deliver(input, file, flags);
};

/**
 * Normalises documents: prints a diff, or changes the files.
 *
 * @param paths files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense
 */
const normalize = async (paths: readonly string[], flags: NormalizeFlags): Promise<number> => {
  const { settings, selection, ...setup } = await resolveOptions(paths, flags);
  if (setup.paths.length === 0)
    throw new UsageError('Name the files, folders or patterns to normalize, or - for standard input.');
  const inputs = await findFiles(setup.paths, selection);
  const all: number[] = [];
  for (const input of inputs) {
    const own = await onFile(input, flags, settings);
    if (own !== undefined) all.push(own);
    await stdout.drained();
  }
  return worst(all);
};

export const command: Command = defineCommand({
  arguments: [pathsArgument],
  options,
  details: [
    'Brings documents into the form that the contract asks for: names in another case or of another revision, numbers and booleans written as strings, date-times with an offset, other shapes of lists. All other bytes of a file stay as they are.',
    'Without `--write`, prints a unified diff for `patch -p1`. What is still wrong is listed on standard error. A file is left alone if readers could disagree about its meaning: duplicate member names, numbers that a double cannot hold, invalid UTF-8.',
    'The type of a document is determined as for `validate`; if nothing says it, its members decide.',
  ],
  examples: [
    'referral-kit normalize responses',
    "referral-kit normalize --write --profile tolerant 'responses/**/*.ndjson'",
    'referral-kit normalize --write --revision 2022-04-21 --type NewReferral - < request.json > normalized.json',
  ],
  statuses: {
    valid: 'Nothing is wrong any more',
    faults: 'Something is still wrong or, with `--check`, would change',
    nothing: 'There was no document',
    unreadable: 'Something could not be read or written. That file is unchanged',
  },
  run: ({ paths }, flags) => normalize(paths, flags),
});
