import { type Dialect, type DialectOption, dialectNamed } from '../dialect/dialect.ts';
import { canonical, isSchema, type Json, type Schema } from '../json.ts';
import { isDynamic } from '../link/dynamic.ts';
import { link, type MissingOption } from '../link/link.ts';
import { worldUri } from '../link/world-uri.ts';
import { World } from '../world/world.ts';
import { type Changed, compareSchemas, type FormatOption } from './compare-schemas.ts';
import { compareSets } from './compare-sets.ts';
import { type Contract, type Plain, plain } from './contract.ts';
import { chosenOf } from './entries.ts';
import { type Bump, type Finding, type Role, worst } from './finding.ts';
import { type IdVersionOption, sameButVersion } from './id-version.ts';
import { isManifest } from './manifest.ts';
import { checkedOptions } from './options.ts';
import { type Pair, pairs } from './pairing.ts';
import { type RoleOption, roleOf } from './profile.ts';
import { Session } from './session.ts';
import { setsOf } from './sets.ts';

export interface CompareOptions {
  /**
   * Who depends on the schemas. `profile`, the default, judges what is in a folder named `tolerant` as a reader and
   * the rest as a writer.
   */
  readonly role?: RoleOption;
  /** The dialect of schemas that name none, or none that is known: by name or by the URI that `$schema` has for it. */
  readonly dialect?: DialectOption;
  /**
   * Whether `format` is a demand: `assertion`, always; `annotation`, never; `changed`, the default, where a change
   * touches it, since who asserts formats is not known.
   */
  readonly format?: FormatOption;
  /** New paths of files that are the same as old ones whatever their names, by old path. */
  readonly same?: Readonly<Record<string, string>>;
  /**
   * The schemas of each file that are compared, as JSON Pointers after a `#`, in which `*` stands for any one token. Unless
   * given, and in a file that has none of these: the root; or all definitions, where the root says nothing itself.
   */
  readonly entry?: readonly string[];
  /**
   * Whether `$id`s that differ in a version alone are the same: `ignore`, always; `found`, the default, where all that
   * differ do so alike; `heed`, never.
   */
  readonly idVersion?: IdVersionOption;
  /** Whether a document that nobody gave `changed` between the versions, which is the default, or is the `same`. */
  readonly missing?: MissingOption;
  /** How much work one question may take, in steps of the solver. */
  readonly steps?: number;
  /** How many milliseconds one question may take at most. Without it a comparison never depends on the machine. */
  readonly timeout?: number;
}

/** What became of one file. */
export interface FileComparison {
  readonly file: string;
  readonly role: Role;
  /** The least bump that the file as a whole asks for. */
  readonly bump: Bump;
  readonly findings: readonly Finding[];
}

/** What became of a contract. */
export interface Comparison {
  /** The least bump that all files ask for. */
  readonly bump: Bump;
  /** The files that were changed, by path. */
  readonly files: readonly FileComparison[];
  /** How many schemas, tables and sets were compared, changed or not: none is no success. */
  readonly compared: number;
}

type Files = Plain['files'];

const comeOrGone = (file: string, outcome: 'added' | 'removed'): Finding => ({
  rule: `file/${outcome}`,
  bump: outcome === 'added' ? 'minor' : 'major',
  file,
  message: `the file was ${outcome}`,
});

const movedFile = ({ oldPath, newPath }: Pair, file: string, { sameId }: Both): Finding[] => {
  if (oldPath === undefined || newPath === undefined || oldPath === newPath) return [];
  const message = `the file was ${oldPath} and is ${newPath}`;
  return sameId(oldPath, newPath)
    ? [{ rule: 'file/revised', bump: 'patch', file, message: `${message}: only the version in it was changed` }]
    : [{ rule: 'file/moved', bump: 'major', file, message }];
};

const isCompared = (document: Json | undefined): boolean =>
  document !== undefined && isSchema(document) && !isManifest(document);

const isComparable = (document: Json): document is Schema =>
  isSchema(document) && !isManifest(document) && !setsOf(document);

/** The schemas of a version: files come before other documents of the same path. */
const schemasOf = ({ files, documents }: Plain): [path: string, schema: Schema][] =>
  Object.entries({ ...documents, ...files }).flatMap(([path, document]): [string, Schema][] =>
    isComparable(document) ? [[path, document]] : [],
  );

const worldOf = (old: Plain, now: Plain, dialect: Dialect, missing: MissingOption): World => {
  const [before, after] = [schemasOf(old), schemasOf(now)];
  const keepNames = [...before, ...after].some(([, schema]) => isDynamic(schema));
  const [first, second] = [
    link(before, { namespace: 'old', dialect, missing, keepNames }),
    link(after, { namespace: 'new', dialect, missing, keepNames }),
  ];
  const documents = new Map([...first.documents, ...second.documents]);
  // The schemas of schemas came with the references.
  const given = new Set([...before, ...after].map(([path]) => path));
  const isDynamicNow =
    keepNames || [...documents.values()].some(({ path, schema }) => !given.has(path) && isDynamic(schema));
  return new World(documents, new Map([...first.originals, ...second.originals]), isDynamicNow);
};

/** Both versions, with their schemas made ready. */
interface Both {
  readonly old: Files;
  readonly now: Files;
  readonly session: Session;
  readonly world: World;
  readonly pairs: readonly Pair[];
  readonly sameId: (old: string, now: string) => boolean;
  readonly options: CompareOptions;
}

const schemaFile = (both: Both, oldPath: string, newPath: string, file: string, role: Role): Changed => {
  const { old, now, session, world, options, sameId } = both;
  const partners = new Map(
    both.pairs.flatMap((pair): [string, string][] =>
      pair.oldPath !== undefined && pair.newPath !== undefined
        ? [[worldUri('old', pair.oldPath), worldUri('new', pair.newPath)]]
        : [],
    ),
  );
  const compared = new Set([...partners].flat());
  return compareSchemas({
    file,
    role,
    old: old[oldPath] as Schema,
    now: now[newPath] as Schema,
    oldUri: worldUri('old', oldPath),
    newUri: worldUri('new', newPath),
    session,
    world,
    format: options.format ?? 'changed',
    entries: options.entry,
    sameId,
    // A document next to the files has one name in both versions.
    partner: (uri) => partners.get(uri) ?? uri.replace(/^(https:\/\/compat\.invalid\/)old\//, '$1new/'),
    isCompared: (uri) => compared.has(uri),
    heedsDialect: options.dialect === undefined,
  });
};

interface Compared {
  readonly comparison: FileComparison;
  readonly count: number;
}

const compareFile = (both: Both, pair: Pair): Compared => {
  const { oldPath, newPath } = pair;
  const file = (newPath ?? oldPath) as string;
  const role = roleOf(file, both.options.role ?? 'profile');
  const result = ({ findings, bump, compared }: Changed): Compared => ({
    comparison: { file, role, bump, findings },
    count: compared,
  });
  const listed = (findings: readonly Finding[]): Compared =>
    result({ findings, bump: worst(findings.map((finding) => finding.bump)), compared: 1 });
  if (
    oldPath === undefined ||
    newPath === undefined ||
    !isCompared(both.old[oldPath]) ||
    !isCompared(both.now[newPath])
  )
    return listed([comeOrGone(file, isCompared(both.now[newPath ?? '']) ? 'added' : 'removed')]);
  const moved = Object.hasOwn(both.options.same ?? {}, oldPath) ? [] : movedFile(pair, file, both);
  const [oldSets, newSets] = [setsOf(both.old[oldPath] as Json), setsOf(both.now[newPath] as Json)];
  if (oldSets || newSets) return listed([...moved, ...compareSets(oldSets ?? {}, newSets ?? {}, file, role)]);
  const { findings, bump, compared } = schemaFile(both, oldPath, newPath, file, role);
  return result({
    findings: [...moved, ...findings],
    bump: worst([bump, ...moved.map((finding) => finding.bump)]),
    compared,
  });
};

const sizeOf = (sets: Plain['names']): number => Object.keys(sets).length;

/**
 * Compares two versions of a contract, file by file: schemas by which documents they accept, finite sets exactly.
 *
 * What could not be proved counts as major, and its finding says so.
 *
 * @returns the bump that is due in all and for each changed file, with a finding for each change
 * @throws TypeError for an unknown option or member, RangeError for a value that an option does not take
 * @example
 * compare({ files: { 'a.json': { type: 'integer' } } }, { files: { 'a.json': { type: 'number' } } }, { role: 'writer' }).bump // 'minor'
 */
export const compare = (old: Contract, now: Contract, given: CompareOptions = {}): Comparison => {
  const options = checkedOptions(given);
  const [before, after] = [plain(old), plain(now)];
  checkEntries([before, after], options.entry);
  return comparePlain(before, after, options);
};

/** @throws RangeError for an entry that names no schema of any file, unless there are no files */
export const checkEntries = (versions: readonly Plain[], entries: readonly string[] = []): void => {
  const schemas = versions.flatMap(({ files }) => Object.values(files).filter(isComparable));
  const lost = entries.find((entry) => schemas.every((schema) => chosenOf(schema, schema, [entry]).length === 0));
  if (lost !== undefined && schemas.length > 0) throw new RangeError(`entry: ${lost} names no schema of any file.`);
};

/** As `compare`, for what has been checked. */
export const comparePlain = (before: Plain, after: Plain, options: CompareOptions): Comparison => {
  const all = pairs(before.files, after.files, options.same ?? {}, options.idVersion ?? 'found').filter(
    ({ oldPath, newPath }) => isCompared(before.files[oldPath ?? '']) || isCompared(after.files[newPath ?? '']),
  );
  const isEqual =
    JSON.stringify(before.files) === JSON.stringify(after.files) &&
    canonical(before as unknown as Json) === canonical(after as unknown as Json);
  const dialect = dialectNamed(options.dialect ?? '2020-12');
  const world =
    isEqual && options.entry === undefined ? undefined : worldOf(before, after, dialect, options.missing ?? 'changed');
  if (!world) return { bump: 'none', files: [], compared: all.length + sizeOf(after.names) };
  const both: Both = {
    old: before.files,
    now: after.files,
    world,
    session: new Session(world, options),
    pairs: all,
    sameId: sameButVersion(all, before.files, after.files, options.idVersion ?? 'found'),
    options,
  };
  const compared = all.map((pair) => compareFile(both, pair));
  const files = compared.map(({ comparison }) => comparison);
  // Names are promised to whoever uses them, so that losing one breaks them whatever their role.
  const names = compareSets(before.names, after.names, '', 'writer');
  if (names.length > 0)
    files.push({ file: '', role: 'both', bump: worst(names.map((finding) => finding.bump)), findings: names });
  const changed = files
    .filter(({ findings }) => findings.length > 0)
    .sort((left, right) => (left.file < right.file ? -1 : 1));
  const count = compared.reduce((sum, one) => sum + one.count, sizeOf(after.names));
  return { bump: worst(changed.map((file) => file.bump)), files: changed, compared: count };
};
