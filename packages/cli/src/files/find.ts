import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { placesFrom, projectFolder, repositoryFolder } from '@referral-kit/files/folders';
import { patternMaker } from '@referral-kit/files/ignore/patterns';
import { type WhyIgnored, whyIgnored } from '@referral-kit/files/ignored';
import type { FileProblem } from '@referral-kit/files/problem';
import type { FoundFile } from '@referral-kit/files/walk';
import { shortened } from '@referral-kit/text';
import { configuredContract, globsOf } from '../config.ts';
import type { PartialContract } from '../contract.ts';
import { PathResolver } from './resolve-paths.ts';
import type { Selection } from './selection.ts';
import { documentOf, sidecarOf } from './sidecars.ts';
import { isStandardInput, type SourceFile, standardInput } from './source-file.ts';

/** Puts documents in the place of sidecars, which are no documents themselves. */
const withoutSidecars = (found: FoundFile): FoundFile => {
  const { path, problem } = found;
  const document = documentOf(path);
  if (document === undefined || problem !== undefined) return found;
  if (existsSync(document)) return { path: document };
  return {
    path,
    problem: { code: 'fixture/orphan-expectation', message: 'No document belongs to this sidecar.' },
  };
};

/** Sorts files by the bytes of their names. */
const sortedByName = (files: Iterable<SourceFile>): SourceFile[] =>
  Array.from(files, (file) => ({ file, bytes: Buffer.from(file.name) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ file }) => file);

const nothingChanged = (since: string): FileProblem => ({
  code: 'file/no-match',
  message: `Nothing that was named has changed since ${shortened(since)}.`,
  help: 'If that is expected, pass --allow-empty.',
});

/** Leaves out the files that have not changed. */
const onlyChanged = async (
  found: readonly FoundFile[],
  { cwd, since, allowsNoChange = false, configuration, baseline }: Selection,
): Promise<readonly FoundFile[]> => {
  if (since === undefined || found.length === 0) return found;
  const { changedSince } = await import('./since.ts');
  const changed = changedSince(since, cwd);
  // With other settings every result may differ.
  if ([configuration.path, baseline].some((path) => path !== undefined && changed.has(path))) return found;
  const left = found.filter(({ path, problem }) => problem !== undefined || changed.affects(path));
  return left.length > 0 || allowsNoChange ? left : [{ path: cwd, problem: nothingChanged(since) }];
};

/** @returns why a path is ignored: the patterns of the command line count most, then those of the configuration */
const ignoredBy = async ({ cwd, ignores, ignore, configuration }: Selection): Promise<WhyIgnored> => {
  if (!ignores) return () => undefined;
  const { config, folder } = configuration;
  const given = [
    { folder: cwd, name: '--ignore', patterns: ignore },
    { folder, name: 'the configuration', patterns: globsOf(config.ignore) },
  ];
  return whyIgnored(repositoryFolder(cwd), given, '.referralignore');
};

/** Finds the files that paths name, in no order, perhaps with duplicates. */
const filesOf = async (paths: readonly string[], selection: Selection): Promise<FoundFile[]> => {
  const { base, forcesExclusion } = selection;
  const resolver = new PathResolver(base, () => ignoredBy(selection), forcesExclusion);
  const found: FoundFile[] = [];
  for (const path of paths) found.push(...(await resolver.resolve(path)));
  return found.map(withoutSidecars);
};

const sidecarFor = ({ path, siblings }: FoundFile): Pick<SourceFile, 'sidecar'> => {
  const sidecar = sidecarOf(path);
  const mayBeThere = sidecar !== path && siblings?.has(basename(sidecar)) !== false;
  return mayBeThere && existsSync(sidecar) ? { sidecar } : {};
};

/**
 * Finds what to validate.
 *
 * @param paths files, folders, patterns, and `-` for standard input
 * @param except absolute paths of files that are no input, such as the reports of the same run
 * @returns each file once, ordered by the bytes of its name
 * @throws {UsageError} when what the selection asks for makes no sense
 */
export const findFiles = async (
  paths: readonly string[],
  selection: Selection,
  except: ReadonlySet<string> = new Set(),
): Promise<SourceFile[]> => {
  const { cwd } = selection;
  const project = projectFolder(cwd);
  const configured = await contractsByPattern(selection);
  const placeOf = placesFrom(cwd, project);
  const describe = (file: FoundFile): Omit<SourceFile, 'path' | 'problem'> => ({
    ...placeOf(file.path),
    configured: configured(file.path),
    ...sidecarFor(file),
    ...(file.siblings && { isFile: true }),
  });
  const found = new Map<string, SourceFile>();
  if (paths.some(isStandardInput)) {
    const { stdinName } = selection;
    found.set('-', stdinName === undefined ? standardInput : describe({ path: resolve(cwd, stdinName) }));
  }
  const named = paths.filter((path) => !isStandardInput(path));
  for (const file of await onlyChanged(await filesOf(named, selection), selection)) {
    const { path, problem } = file;
    if (except.has(path)) continue;
    const { sidecar, ...rest } = describe(file);
    found.set(path, { ...rest, path, ...(problem ? { problem } : sidecar && { sidecar }) });
  }
  return sortedByName(found.values());
};

/** @returns a function that says which contract the configuration gives a file, by its absolute path. */
const contractsByPattern = async ({ configuration }: Selection): Promise<(path: string) => PartialContract> => {
  const { files = [] } = configuration.config;
  if (files.length === 0) return () => ({});
  const make = await patternMaker(repositoryFolder(configuration.folder));
  const entries = files.map((entry) => ({
    patterns: make(configuration.folder, { match: globsOf(entry.match) }),
    contract: configuredContract(entry),
  }));
  return (path) =>
    Object.assign(
      {},
      ...entries.flatMap(({ patterns, contract }) => (patterns.match(path, false)?.isIgnored ? [contract] : [])),
    );
};
