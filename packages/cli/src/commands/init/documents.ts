import { fill, ReadError } from '@referral-kit/files/bytes';
import type { FileProblem } from '@referral-kit/files/problem';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { isObject } from '@referral-kit/text';
import { arrayTypes, defaultRevision, types } from '../../compiled/contract.ts';
import type { Contract } from '../../contract.ts';
import { open } from '../../files/open.ts';
import type { SourceFile } from '../../files/source-file.ts';
import { documentsIn } from '../../parse/documents.ts';
import { formatOf } from '../../parse/formats/index.ts';
import { contractFor } from '../../validate/contract.ts';
import { decodable } from '../../validate/file-problem.ts';
import { mustFail } from '../../validate/fixture-name.ts';
import { listForm } from '../../validate/lists.ts';
import { ownFile } from '../../validate/own-output.ts';
import { schemaMember } from '../../validate/schema-member.ts';
import { readSidecar } from '../../validate/sidecar.ts';
import { validatorOf } from '../../validate/verdict.ts';
import { allTypes, membersOf } from './members.ts';

/** What a file holds: documents, something else, or nothing that would tell. */
export type Holding = 'documents' | 'else' | 'unknown';

/** So many members of a referral a value needs to be taken for one where nothing else says that it is one. */
const enough = 3;

/** So many of any other type: names such as `id`, `name` and `type` are in every second file. */
const enoughOfAnyType = 5;

/** How much is read of a file whose lines are records, and of any other; in bytes. */
const sizes = { lines: 1 << 20, whole: 1 << 24 };

/** How many documents of a file are looked at. */
const most = 20;

/** A contract, and whether a folder says that it is the one. */
interface Assumed extends Contract {
  readonly isTold: boolean;
}

const assumedFor = (input: SourceFile): Assumed => {
  const contract = contractFor(input, { defaultRevision });
  // With a default that is no type, a type can come from the folders alone.
  const isTold = contractFor(input, { defaultRevision, defaultType: '' }).type !== '';
  return { ...contract, isTold };
};

const countKnown = (names: readonly string[], members: ReadonlySet<string>): number =>
  names.filter((name) => members.has(name)).length;

/** Whether an object has the members of its type or, where nothing tells one, of a type with many members. */
const isLikeObject = (value: object, { isTold, ...contract }: Assumed): boolean => {
  const names = Object.keys(value).filter((name) => name !== '$schema');
  const own = countKnown(names, membersOf(contract));
  if (own >= (isTold ? 1 : enough) && 2 * own >= names.length) return true;
  return allTypes.some((type) => {
    const count = countKnown(names, membersOf(type));
    return count >= enoughOfAnyType && 4 * count >= 3 * names.length;
  });
};

const isLike = (value: unknown, assumed: Assumed): boolean => {
  if (isObject(value)) return isLikeObject(value, assumed);
  return assumed.isTold && validatorOf(assumed)?.validate(value).ok === true;
};

/** @returns the values to look at: of a list, its first records */
const valuesOf = (value: unknown, { revision, type }: Contract): readonly unknown[] => {
  if (arrayTypes[revision]?.includes(type)) return [value];
  const form = listForm(value);
  if (form === undefined) return [value];
  const records = form.kind === 'array' ? value : (value as Record<string, unknown>)[form.member];
  return Array.isArray(records) ? records.slice(0, most) : [value];
};

const ofValue = (value: unknown, assumed: Assumed): Holding => {
  const schema = schemaMember(value);
  if (schema !== undefined && 'contract' in schema) return 'documents';
  if (ownFile(value) !== undefined) return 'else';
  const values = valuesOf(value, assumed);
  if (values.some((each) => isLike(each, assumed))) return 'documents';
  return values.every((each) => isObject(each) && Object.keys(each).length === 0) ? 'unknown' : 'else';
};

/** Members named in a text that cannot be parsed: as in `"status": "New"` and `status: New`. */
const ofText = (text: string, { isTold, type }: Assumed): Holding => {
  if (text.trim() === '') return 'unknown';
  const names = [...text.matchAll(/(?<![\w$])(\w+)["']?\s*:/g)].map(([, name = '']) => name);
  const counts = Object.keys(types).map((revision) => countKnown([...new Set(names)], membersOf({ revision, type })));
  return Math.max(...counts) >= (isTold ? 1 : enough) ? 'documents' : 'else';
};

const ofDocument = ({ content, excerpt }: LocatedDocument, assumed: Assumed): Holding =>
  content === undefined ? ofText(excerpt.text, assumed) : ofValue(content.value, assumed);

/** The most telling of several. */
const together = (all: readonly Holding[]): Holding =>
  (['documents', 'else'] as const).find((each) => all.includes(each)) ?? 'unknown';

/** @returns the beginning of a file, without a line that is cut; what cannot be read is left out */
const beginningOf = async (input: SourceFile): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> => {
  const isLines = formatOf(input.name)?.isLines === true;
  const bytes = await open(input);
  try {
    const buffer = Buffer.allocUnsafe(isLines ? sizes.lines : sizes.whole);
    const read = buffer.subarray(0, await fill(bytes, buffer));
    if (read.length < buffer.length) return { bytes: read, isWhole: true };
    const end = read.lastIndexOf(0x0a) + 1;
    return isLines && end > 0 ? { bytes: read.subarray(0, end), isWhole: true } : { bytes: read, isWhole: false };
  } finally {
    bytes.close();
  }
};

/** Whether a file is a sidecar of this command, and not another tool's file of such a name. */
const isSidecar = (path: string): boolean => 'expected' in readSidecar(path);

const isFixture = ({ name, folders, sidecar }: SourceFile, assumed: Assumed): boolean =>
  (sidecar !== undefined && isSidecar(sidecar)) || (assumed.isTold && mustFail(name, folders, assumed));

/** A sidecar without its document belongs to the documents next to it. */
const ofProblem = ({ code }: FileProblem, path: string | undefined): Holding => {
  if (code !== 'fixture/orphan-expectation' || path === undefined) return 'unknown';
  return isSidecar(path) ? 'documents' : 'else';
};

/** @returns what a file holds that may be anything in the folder of a project */
export const holdingOf = async (input: SourceFile): Promise<Holding> => {
  if (input.problem !== undefined) return ofProblem(input.problem, input.path);
  const assumed = assumedFor(input);
  if (isFixture(input, assumed)) return 'documents';
  try {
    const { bytes, isWhole } = await beginningOf(input);
    const text = decodable(bytes);
    if (!Buffer.isBuffer(text)) return 'unknown';
    if (!isWhole) return ofText(text.toString(), assumed);
    const documents = [...documentsIn(input, text)].slice(0, most);
    return together(documents.map((document) => ofDocument(document, assumed)));
  } catch (error) {
    if (error instanceof ReadError) return 'unknown';
    throw error;
  }
};
