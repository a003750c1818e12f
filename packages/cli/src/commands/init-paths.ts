import { defaultRevision, registry } from '@referral-kit/validator/registry';
import { findFiles } from '../files/find.ts';
import { readWhole } from '../files/read-whole.ts';
import type { SourceFile } from '../files/source-file.ts';
import { documentsIn } from '../parse/documents.ts';
import { listForm } from '../validate/lists.ts';
import { defaultType } from '../validate/options.ts';
import { schemaMember } from '../validate/schema-member.ts';

/** A path for the configuration, and how many files it stands for now. */
export interface Path {
  readonly path: string;
  readonly count: number;
}

/** So much of a referral has to be there for a value to be taken for one. */
const enough = 3;

/** How much of the working folder's own files is looked at, in bytes: what is larger is no configuration. */
const largest = 1 << 20;

/** How many members a referral needs that a value has not. */
const missingIn = (value: unknown): number => {
  const result = registry[defaultRevision]?.strict[defaultType]?.validate(value, { limit: Number.POSITIVE_INFINITY });
  const issues = result === undefined || result.ok ? [] : result.issues;
  return issues.filter(({ code, path }) => code === 'schema/missing-member' && path.length === 1).length;
};

const isLikeReferral = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && missingIn(value) <= missingIn({}) - enough;

/** Whether a value is a referral or a list of them, or says of itself what it is. */
const isDocument = (value: unknown): boolean => {
  const schema = schemaMember(value);
  if (schema !== undefined) return 'contract' in schema;
  const form = listForm(value);
  const list = form?.kind === 'object' ? (value as Record<string, unknown>)[form.member] : value;
  return isLikeReferral(Array.isArray(list) ? list[0] : value);
};

/** Whether a file, which may be anything that is in the folder of a project, holds documents. */
const holdsDocuments = async (input: SourceFile): Promise<boolean> => {
  const read = await readWhole(input, largest);
  if (!Buffer.isBuffer(read)) return read.code === 'json/too-large';
  const [first] = documentsIn(input, read);
  return first?.content !== undefined && isDocument(first.content.value);
};

const endingOf = (name: string): string => /\.[^.]+(\.gz)?$/.exec(name)?.[0] ?? name;

/** The working folder's own files: all of an ending where all of them hold documents, else those that do. */
const ownPaths = async (files: readonly SourceFile[]): Promise<Path[]> => {
  const found: Path[] = [];
  for (const [ending, all] of Map.groupBy(files, ({ name }) => endingOf(name))) {
    const holding: SourceFile[] = [];
    for (const file of all) if (await holdsDocuments(file)) holding.push(file);
    if (holding.length > 1 && holding.length === all.length) found.push({ path: `*${ending}`, count: all.length });
    else found.push(...holding.map(({ name }) => ({ path: name, count: 1 })));
  }
  return found;
};

/** @returns where documents are in the working folder: in its folders, and directly in it */
export const pathsIn = async (cwd: string): Promise<Path[]> => {
  const inputs = (await findFiles(['.'], cwd, new Set())).filter(({ problem }) => problem === undefined);
  const own = inputs.filter(({ name }) => !name.includes('/'));
  const folders = Map.groupBy(
    inputs.filter(({ name }) => name.includes('/')),
    ({ name }) => name.split('/')[0] as string,
  );
  return [...[...folders].map(([path, files]) => ({ path, count: files.length })), ...(await ownPaths(own))];
};
