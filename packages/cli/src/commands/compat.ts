import { compare } from '@referral-kit/compat';
import { onDisk } from '../compat/disk.ts';
import { type Loaded, load } from '../compat/load.ts';
import { harmful } from '../compat/lossy.ts';
import { openBoth } from '../compat/open.ts';
import { reportsFor, writeReports } from '../compat/reports.ts';
import { expectSchema, select } from '../compat/select.ts';
import { type CompareFlags, failing, optionsOf } from '../compat/settings.ts';
import type { NoSource, Source } from '../compat/source.ts';
import { stderr } from '../files/streams.ts';
import { type Command, defineCommand } from '../options/command.ts';
import { toStream } from '../reporters/open.ts';
import { reportOptionsOf } from '../reporters/options.ts';
import { pretty } from '../reporters/pretty/pretty.ts';
import { status } from '../status.ts';
import { printable } from '../text/printable.ts';
import { UsageError } from '../usage.ts';
import type { DocumentResult } from '../validate/document-result.ts';

/** What the caller said besides what to compare. */
export interface CompatFlags extends CompareFlags {
  readonly documents?: readonly string[];
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

/** Schemas that both versions refer to, wherever they are. */
const shared = (words: readonly string[], cwd: string): Loaded[] =>
  words.map((word, at) => load(onDisk(word, cwd), `documents-${at}`));

const isFile = (source: Source | NoSource): boolean | undefined => ('code' in source ? undefined : source.isFile);

/** Two single files are the same one, whatever they are called. */
const sameFile = (old: Loaded, now: Loaded): Record<string, string> => {
  const [before, after] = [Object.keys(old.files)[0], Object.keys(now.files)[0]];
  return before === undefined || after === undefined || before === after ? {} : { [before]: after };
};

const inverse = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([from, to]) => [to, from]));

/**
 * Compares two versions of schemas, and reports what the change asks for.
 *
 * @param words the old and the new version
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const compat = async (words: readonly [old: string, now: string], flags: CompatFlags): Promise<number> => {
  const cwd = process.cwd();
  const [options, fails, wanted] = [optionsOf(flags), failing(flags), reportsFor(flags.reporter, cwd)];
  const sources = await openBoth(words, cwd);
  if (isFile(sources[0]) !== undefined && isFile(sources[1]) !== undefined && isFile(sources[0]) !== isFile(sources[1]))
    throw new UsageError(`of ${words.join(' and ')} one is a file and one a folder; name two of a kind`);
  const prefix = 'prefix' in sources[1] ? sources[1].prefix : '';
  const [old, now] = [load(sources[0], prefix), load(sources[1], prefix)];
  const others = shared(flags.documents ?? [], cwd);
  const isSingle = isFile(sources[0]) === true;
  const same = isSingle ? sameFile(old, now) : {};
  const faults = [
    ...[old, now, ...others].flatMap((loaded) => loaded.faults),
    ...harmful(old, now, same),
    ...harmful(now, old, inverse(same)),
  ];
  if (faults.length > 0) {
    showFaults(faults, flags.color);
    return status.unreadable;
  }
  if (isSingle) for (const [at, loaded] of [old, now].entries()) expectSchema(words[at] as string, loaded);
  const chosen = isSingle ? { old: old.files, now: now.files, passedOver: [] } : select(old, now);
  if (chosen.passedOver.length > 0) say(`passed over, since they are no schemas: ${listed(chosen.passedOver)}`);
  const known = Object.assign({}, ...others.flatMap(({ files, documents }) => [files, documents]));
  const comparison = compare(
    { files: chosen.old, documents: { ...known, ...old.documents } },
    { files: chosen.now, documents: { ...known, ...now.documents } },
    { ...options, same },
  );
  const count = new Set([...Object.keys(chosen.old), ...Object.keys(chosen.now)]).size;
  if (count === 0) {
    say(`nothing was compared: neither ${words.join(' nor ')} holds a JSON Schema`);
    return status.nothing;
  }
  writeReports(wanted, comparison, flags.color);
  say(`${counted(isSingle ? 1 : count)} compared, ${counted(comparison.files.length)} changed: ${comparison.bump}`);
  return fails.includes(comparison.bump) ? status.faults : status.valid;
};

export const command: Command = defineCommand({
  arguments: [
    { name: 'old', isRequired: true, isPath: true, help: 'Version that others rely on' },
    { name: 'new', isRequired: true, isPath: true, help: 'Version that is to replace it' },
  ],
  options: {
    role: {
      value: 'role',
      choices: ['writer', 'reader', 'both', 'profile'],
      help: 'What the documents are for. `profile` (the default) means reader in folders named `tolerant`, and writer elsewhere',
    },
    'fail-on': {
      value: 'bump',
      choices: ['patch', 'minor', 'major'],
      help: 'Smallest version bump that ends with status 1 (default: major)',
    },
    dialect: {
      value: 'dialect',
      choices: ['draft-06', 'draft-07', '2019-09', '2020-12'],
      help: 'Dialect of schemas that name none (default: 2020-12)',
    },
    format: {
      value: 'mode',
      choices: ['assertion', 'annotation', 'changed'],
      help: 'Whether `format` restricts documents: always, never, or (the default) where a change touches it',
    },
    documents: {
      value: 'path',
      repeatable: true,
      isPath: true,
      help: 'File or folder of schemas that both versions refer to by `$id`. Can be repeated',
    },
    timeout: {
      value: 'milliseconds',
      range: [1, 2 ** 31 - 1],
      help: 'Time limit for one question. Without it, the result is the same on every machine',
    },
    reporter: {
      value: 'name[=path]',
      repeatable: true,
      suggestions: () => ['pretty', 'json', 'markdown', 'github'],
      help: 'Reporter, and the file to write: pretty (the default), json, markdown or github. Can be repeated if all but one have a file',
    },
  },
  details: [
    'OLD and NEW are each a file or folder of JSON Schemas, or one of:',
    '  git:REF                 the same path at a git ref, such as git:v1.2.0\n  git:REF:PATH            another path there, from the root of the repository (with ./ from this folder)\n  npm:NAME@VERSION        a published version, downloaded by npm without running its scripts\n  npm:NAME@VERSION:PATH   a path in it',
    "Files are paired by path, or else by `$id`. In a folder, only files that look like schemas are compared. A writer's documents must stay valid; a reader must accept all documents that can arrive. Each finding is proved, or comes with a document that only one version accepts. A change that could not be proved counts as major, and the report says so.",
  ],
  examples: [
    'referral-kit compat git:v1.2.0 schemas',
    'referral-kit compat npm:@referral-kit/schemas@1.2.0 schemas --fail-on minor',
    'referral-kit compat old.schema.json new.schema.json --role reader',
    'referral-kit compat git:main schemas --reporter pretty --reporter markdown=changes.md',
  ],
  statuses: {
    valid: 'No change is as serious as `--fail-on` says',
    faults: 'At least one change is',
    nothing: 'There was nothing to compare',
    unreadable: 'Something could not be read or parsed, so nothing was compared',
  },
  run: ({ old, new: now }, options) => compat([old, now], options),
});
