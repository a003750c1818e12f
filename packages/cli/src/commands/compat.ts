import { compare } from '@referral-kit/compat';
import type { Verdict } from '../check/verdict.ts';
import { onDisk } from '../compat/disk.ts';
import { type Loaded, load } from '../compat/load.ts';
import { harmful } from '../compat/lossy.ts';
import { openBoth } from '../compat/open.ts';
import { reportsFor, writeReports } from '../compat/reports.ts';
import { expectSchema, select } from '../compat/select.ts';
import { type CompareFlags, failing, optionsOf } from '../compat/settings.ts';
import type { NoSource, Source } from '../compat/source.ts';
import { toStream } from '../report/outputs.ts';
import { pretty } from '../report/pretty/pretty.ts';
import { stderr } from '../report/stream.ts';
import { wishesOf } from '../report/wishes.ts';
import { status } from '../status.ts';
import { printable } from '../text/printable.ts';
import { UsageError } from '../usage.ts';

/** What the caller said besides what to compare. */
export interface CompatFlags extends CompareFlags {
  readonly documents?: readonly string[];
  readonly reporter?: readonly string[];
  readonly color?: boolean;
}

const say = (text: string): void => {
  stderr.write(`${printable(text)}\n`);
};

const showFaults = (faults: readonly Verdict[], color: boolean | undefined): void => {
  const output = toStream(stderr, color);
  const { verdict } = pretty({
    ...wishesOf({ group: false, maxProblems: '0' }),
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
