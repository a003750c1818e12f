import { shown } from '@referral-kit/text';
import type { Json } from '../json.ts';
import { expectMembers, expectRecord } from './expect.ts';
import { expectJson } from './expect-json.ts';
import type { Sets } from './sets.ts';

/** Values by name: an object, or a `Map`. */
export type ByName<T> = Readonly<Record<string, T>> | ReadonlyMap<string, T>;

/** Everything that a version promises. */
export interface Contract {
  /** Parsed JSON files by path: schemas, tables of transitions, tables of spellings. Other files are passed over. */
  readonly files: ByName<Json>;
  /** Schemas that the files may refer to, by path or URI; not compared themselves. A file of the same path goes before. */
  readonly documents?: ByName<Json>;
  /** Names that others rely on, such as codes of issues and public exports. Losing one is always major. */
  readonly names?: ByName<readonly string[]>;
}

/** A contract whose parts are objects. */
export interface Plain {
  readonly files: Readonly<Record<string, Json>>;
  readonly documents: Readonly<Record<string, Json>>;
  readonly names: Sets;
}

/** Something that is JSON, and not what it says. */
const isUnread = (value: Json): boolean => typeof value === 'string' && /^\s*[[{]/.test(value);

const documentsOf = (value: ByName<Json> | undefined, name: string): Readonly<Record<string, Json>> => {
  const record = expectRecord<Json | undefined>(value ?? {}, name);
  const unread = Object.keys(record).find((path) => record[path] === undefined);
  if (unread !== undefined) throw new TypeError(`${name}: expected parsed JSON as ${shown(unread)}, not undefined.`);
  const documents = expectJson(record as Readonly<Record<string, Json>>, name);
  for (const [path, document] of Object.entries(documents))
    if (isUnread(document)) throw new TypeError(`${name}: expected parsed JSON as ${shown(path)}, not a text of it.`);
  return documents;
};

const namesOf = (value: Contract['names']): Sets => {
  const names = documentsOf(value as ByName<Json> | undefined, 'names');
  for (const [name, list] of Object.entries(names))
    if (!Array.isArray(list) || !list.every((one) => typeof one === 'string'))
      throw new TypeError(`names: expected a list of texts as ${shown(name)}.`);
  return names as unknown as Sets;
};

/**
 * @returns a contract with an object for each of its parts
 * @throws TypeError for something that is no contract
 */
export const plain = (contract: Contract): Plain => {
  const { files, documents, names } = expectMembers(contract, 'contract', ['files', 'documents', 'names']);
  if (files === undefined) throw new TypeError('Expected a contract with files: an object of documents by path.');
  return { files: documentsOf(files, 'files'), documents: documentsOf(documents, 'documents'), names: namesOf(names) };
};
