import type { Dialect } from '../dialect/dialect.ts';
import { isSchema, type Json } from '../json.ts';
import { type Changed, compareSchemas, type FormatOption } from './compare-schemas.ts';
import { compareSets } from './compare-sets.ts';
import type { Contract } from './contract.ts';
import { type Bump, type Finding, type Role, worst } from './finding.ts';
import { isManifest, Library } from './library.ts';
import { type Pair, pairs } from './pairing.ts';
import { type RoleOption, roleOf } from './profile.ts';
import { setsOf } from './sets.ts';

export interface CompareOptions {
  /**
   * Who depends on the schemas. `profile`, the default, judges what lies in a folder named `tolerant` as a reader and
   * the rest as a writer.
   */
  readonly role?: RoleOption;
  /** The dialect of schemas that name none. */
  readonly dialect?: Dialect;
  /**
   * Whether `format` is a demand: `assertion`, always; `annotation`, never; `changed`, the default, where a change
   * touches it, since who asserts formats is not known.
   */
  readonly format?: FormatOption;
  /** New paths of files that are the same as old ones whatever their names, by old path. */
  readonly same?: Readonly<Record<string, string>>;
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
}

type Files = Contract['files'];

const comeOrGone = (file: string, outcome: 'added' | 'removed'): Finding => ({
  rule: `file/${outcome}`,
  bump: outcome === 'added' ? 'minor' : 'major',
  file,
  message: `the file was ${outcome}`,
});

const movedFile = ({ oldPath, newPath }: Pair, file: string): Finding[] =>
  oldPath === newPath
    ? []
    : [{ rule: 'file/moved', bump: 'major', file, message: `the file was ${oldPath} and is ${newPath}` }];

const isCompared = (document: Json | undefined): boolean =>
  document !== undefined && isSchema(document) && !isManifest(document);

/** Both versions, with their schemas made ready. */
interface Both {
  readonly old: Files;
  readonly now: Files;
  readonly oldLibrary: Library;
  readonly newLibrary: Library;
  readonly options: CompareOptions;
}

const schemasOf = (
  { oldLibrary, newLibrary, options }: Both,
  oldPath: string,
  newPath: string,
  file: string,
  role: Role,
): Changed =>
  compareSchemas({
    file,
    role,
    old: oldLibrary.schema(oldPath),
    now: newLibrary.schema(newPath),
    oldUri: oldLibrary.uri(oldPath),
    newUri: newLibrary.uri(newPath),
    sameMeaning: oldLibrary.closure(oldPath).text === newLibrary.closure(newPath).text,
    format: options.format ?? 'changed',
    otherFormats: oldLibrary.formats(oldPath) !== newLibrary.formats(newPath),
    oldDocuments: oldLibrary.documents(oldPath),
    newDocuments: newLibrary.documents(newPath),
    options: {
      ...(options.dialect && { dialect: options.dialect }),
      ...(options.steps !== undefined && { steps: options.steps }),
      ...(options.timeout !== undefined && { timeout: options.timeout }),
    },
  });

const compareFile = (both: Both, pair: Pair): FileComparison => {
  const { oldPath, newPath } = pair;
  const file = (newPath ?? oldPath) as string;
  const role = roleOf(file, both.options.role ?? 'profile');
  const result = ({ findings, bump }: Changed): FileComparison => ({ file, role, bump, findings });
  const listed = (findings: readonly Finding[]): FileComparison =>
    result({ findings, bump: worst(findings.map((finding) => finding.bump)) });
  if (
    oldPath === undefined ||
    newPath === undefined ||
    !isCompared(both.old[oldPath]) ||
    !isCompared(both.now[newPath])
  )
    return listed([comeOrGone(file, isCompared(both.now[newPath ?? '']) ? 'added' : 'removed')]);
  const moved = Object.hasOwn(both.options.same ?? {}, oldPath) ? [] : movedFile(pair, file);
  const [oldSets, newSets] = [setsOf(both.old[oldPath] as Json), setsOf(both.now[newPath] as Json)];
  if (oldSets || newSets) return listed([...moved, ...compareSets(oldSets ?? {}, newSets ?? {}, file, role)]);
  const { findings, bump } = schemasOf(both, oldPath, newPath, file, role);
  return result({ findings: [...moved, ...findings], bump: worst([bump, ...moved.map((finding) => finding.bump)]) });
};

/**
 * Compares two versions of a contract, file by file: schemas by which documents they accept, finite sets exactly.
 *
 * What could not be proved counts as major, and its finding says so.
 *
 * @returns the bump that is due in all and for each changed file, with a finding for each change
 * @example
 * compare({ files: { 'a.json': { type: 'integer' } } }, { files: { 'a.json': { type: 'number' } } }, { role: 'writer' }).bump // 'minor'
 */
export const compare = (old: Contract, now: Contract, options: CompareOptions = {}): Comparison => {
  const dialect = options.dialect ?? '2020-12';
  const both: Both = {
    old: old.files,
    now: now.files,
    oldLibrary: new Library(old, dialect),
    newLibrary: new Library(now, dialect),
    options,
  };
  const files = pairs(old.files, now.files, options.same ?? {})
    .filter(({ oldPath, newPath }) => isCompared(old.files[oldPath ?? '']) || isCompared(now.files[newPath ?? '']))
    .map((pair) => compareFile(both, pair));
  // Names are promised to whoever uses them, so that losing one breaks them whatever their role.
  const names = compareSets(old.names ?? {}, now.names ?? {}, '', 'writer');
  const all =
    names.length > 0
      ? [
          ...files,
          { file: '', role: 'both' as const, bump: worst(names.map((finding) => finding.bump)), findings: names },
        ]
      : files;
  const changed = all
    .filter(({ findings }) => findings.length > 0)
    .sort((left, right) => (left.file < right.file ? -1 : 1));
  return { bump: worst(changed.map((file) => file.bump)), files: changed };
};
