import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultsOf, globsOf } from '../config.ts';
import type { ContractHints } from '../contract.ts';
import { shortened } from '../text/printable.ts';
import { foldersAbove, projectOf, shownFrom } from './folders.ts';
import { whyIgnored } from './ignored.ts';
import { Named } from './named.ts';
import { patternMaker } from './patterns.ts';
import { everything, type Selection } from './selection.ts';
import { documentOf, sidecarOf } from './sidecars.ts';
import { type Problem, type SourceFile, standardInput } from './source-file.ts';
import type { FoundFile } from './walk.ts';

/** Puts documents in the place of sidecars, which are no documents themselves. */
const withoutSidecars = ({ path, problem }: FoundFile): FoundFile => {
  const document = documentOf(path);
  if (document === undefined || problem !== undefined) return { path, ...(problem && { problem }) };
  if (existsSync(document)) return { path: document };
  return {
    path,
    problem: { code: 'fixture/orphan-expectation', message: 'there is no document that this file belongs to' },
  };
};

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const nothingChanged = (since: string): Problem => ({
  code: 'file/no-match',
  message: `nothing that was named has changed since ${shortened(since)}`,
  help: 'pass --allow-empty if that is all right',
});

/** Leaves out the files that have not changed. */
const onlyChanged = async (
  found: readonly FoundFile[],
  cwd: string,
  { since, configuration }: Selection,
): Promise<readonly FoundFile[]> => {
  if (since === undefined || found.length === 0) return found;
  const { changedSince } = await import('./since.ts');
  const changed = changedSince(since, cwd);
  // With other settings every verdict may be another.
  if (configuration.path !== undefined && changed.has(configuration.path)) return found;
  const left = found.filter(({ path, problem }) => problem !== undefined || changed.has(path));
  return left.length > 0 ? left : [{ path: cwd, problem: nothingChanged(since) }];
};

/** Finds the files that words name, in no order, some perhaps several times. */
const filesOf = async (
  words: readonly string[],
  cwd: string,
  base: string,
  selection: Selection,
): Promise<FoundFile[]> => {
  const named = new Named(base, () => whyIgnored(cwd, selection));
  const found: FoundFile[] = [];
  for (const word of words) found.push(...(await named.files(word)));
  return found.map(withoutSidecars);
};

const sidecarFor = (path: string): Pick<SourceFile, 'sidecar'> => {
  const sidecar = sidecarOf(path);
  return sidecar !== path && existsSync(sidecar) ? { sidecar } : {};
};

/**
 * Finds what to validate.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @param except absolute paths of files that are no input, such as the reports of the same run
 * @param base the folder that the words count from; the working folder unless given
 * @returns each file once, ordered by the bytes of its name
 * @throws {UsageError} when what the selection asks for makes no sense
 */
export const findInputs = async (
  words: readonly string[],
  cwd: string,
  except: ReadonlySet<string>,
  selection: Selection = everything(cwd),
  base: string = cwd,
): Promise<SourceFile[]> => {
  const project = projectOf(cwd);
  const told = await toldByConfig(selection);
  const about = (path: string): Pick<SourceFile, 'name' | 'folders' | 'told' | 'sidecar'> => ({
    name: shownFrom(cwd, path),
    folders: foldersAbove(project, path),
    told: told(path),
    ...sidecarFor(path),
  });
  const found = new Map<string, SourceFile>();
  if (words.includes('-')) {
    const { stdinName } = selection;
    found.set('-', stdinName === undefined ? standardInput : about(resolve(cwd, stdinName)));
  }
  const files = await filesOf(
    words.filter((word) => word !== '-'),
    cwd,
    base,
    selection,
  );
  for (const { path, problem } of await onlyChanged(files, cwd, selection)) {
    if (except.has(path)) continue;
    const { sidecar, ...rest } = about(path);
    found.set(path, { ...rest, path, ...(problem ? { problem } : sidecar && { sidecar }) });
  }
  return [...found.values()].sort((a, b) => byBytes(a.name, b.name));
};

/** @returns what tells how the configuration says that a file, by its absolute path, is to be judged. */
const toldByConfig = async ({ configuration }: Selection): Promise<(path: string) => ContractHints> => {
  const { files = [] } = configuration.config;
  if (files.length === 0) return () => ({});
  const make = await patternMaker();
  const entries = files.map((entry) => ({
    patterns: make(configuration.folder, { match: globsOf(entry.match) }),
    told: defaultsOf(entry),
  }));
  return (path) =>
    Object.assign({}, ...entries.flatMap(({ patterns, told }) => (patterns.say(path, false)?.matches ? [told] : [])));
};
