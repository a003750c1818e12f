import type { Json } from '../json.ts';
import { onDisk } from './disk.ts';
import { type Fault, type Host, UsageError } from './host.ts';
import { type Loaded, load } from './load.ts';
import { harmful } from './lossy.ts';
import { openBoth } from './open.ts';
import { expectSchema, select } from './select.ts';
import type { NoSource, Source } from './source.ts';

/** One version, as `compare` takes it. */
interface Version {
  readonly files: Record<string, Json>;
  readonly documents: Record<string, Json>;
}

/** What was read of all versions. */
export interface Versions {
  /** The earlier versions by the words that name them, the oldest first. */
  readonly earlier: ReadonlyMap<string, Version>;
  readonly now: Version;
  /** New paths of files that are the same as old ones whatever their names. */
  readonly same: Readonly<Record<string, string>>;
  /** Paths of files that are no schemas. */
  readonly passedOver: readonly string[];
  /** How many files there are to compare. */
  readonly count: number;
  /** What could not be read. */
  readonly faults: readonly Fault[];
}

const isFile = (source: Source | NoSource): boolean | undefined => ('code' in source ? undefined : source.isFile);

/** Two single files are the same one, whatever they are called. */
const sameFile = (old: Loaded, now: Loaded): Record<string, string> => {
  const [before, after] = [Object.keys(old.files)[0], Object.keys(now.files)[0]];
  return before === undefined || after === undefined || before === after ? {} : { [before]: after };
};

const inverse = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([from, to]) => [to, from]));

interface Opened {
  readonly word: string;
  readonly old: Loaded;
  readonly now: Loaded;
  readonly isSingle: boolean;
  readonly same: Readonly<Record<string, string>>;
}

const open = async (word: string, nowWord: string, host: Host): Promise<Opened> => {
  const sources = await openBoth([word, nowWord], host.cwd, host.files);
  const [isOldFile, isNewFile] = sources.map(isFile);
  if (isOldFile !== undefined && isNewFile !== undefined && isOldFile !== isNewFile)
    throw new UsageError(`of ${word} and ${nowWord} one is a file and one a folder; name two of a kind`);
  const prefix = 'prefix' in sources[1] ? sources[1].prefix : '';
  const [old, now] = [load(sources[0], prefix, host), load(sources[1], prefix, host)];
  return { word, old, now, isSingle: isOldFile === true, same: isOldFile === true ? sameFile(old, now) : {} };
};

/** Faults of one file are told once, however many versions are compared with it. */
const once = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify([fault.file, fault.issues]), fault])).values(),
];

/**
 * Reads earlier versions and the one that is to come.
 *
 * @param words the earlier versions, the oldest first
 * @param documents files and folders of schemas that all versions refer to
 * @throws {UsageError} for words that make no sense
 */
export const readVersions = async (
  words: readonly string[],
  nowWord: string,
  documents: readonly string[],
  host: Host,
): Promise<Versions> => {
  const opened: Opened[] = [];
  for (const word of words) opened.push(await open(word, nowWord, host));
  const others = documents.map((word, at) => load(onDisk(word, host.cwd, host.files), `documents-${at}`, host));
  const faults = once([
    ...[...opened.flatMap(({ old, now }) => [old, now]), ...others].flatMap((loaded) => loaded.faults),
    ...opened.flatMap(({ old, now, same }) => [...harmful(old, now, same), ...harmful(now, old, inverse(same))]),
  ]);
  const shared = Object.assign({}, ...others.flatMap(({ files, documents }) => [files, documents]));
  const earlier = new Map<string, Version>();
  const nowFiles: Record<string, Json> = {};
  const passedOver = new Set<string>();
  for (const { word, old, now, isSingle } of opened) {
    if (isSingle && faults.length === 0) {
      expectSchema(word, old);
      expectSchema(nowWord, now);
    }
    const chosen = isSingle ? { old: old.files, now: now.files, passedOver: [] } : select(old, now);
    earlier.set(word, { files: chosen.old, documents: { ...shared, ...old.documents } });
    Object.assign(nowFiles, chosen.now);
    for (const path of chosen.passedOver) passedOver.add(path);
  }
  const all = new Set([...Object.keys(nowFiles), ...[...earlier.values()].flatMap(({ files }) => Object.keys(files))]);
  const renamed = new Set(opened.flatMap(({ same }) => Object.keys(same)));
  return {
    earlier,
    now: { files: nowFiles, documents: { ...shared, ...opened[0]?.now.documents } },
    same: Object.assign({}, ...opened.map(({ same }) => same)),
    passedOver: [...passedOver],
    count: [...all].filter((path) => !renamed.has(path)).length,
    faults,
  };
};
