import type { Json } from '../json.ts';
import { expectMembers, expectRecord } from './expect.ts';
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

const record = <T>(value: ByName<T> | undefined, name: string): Readonly<Record<string, T>> => {
  if (value === undefined) return {};
  if (value instanceof Map) return Object.fromEntries(value);
  return expectRecord(value, name) as Readonly<Record<string, T>>;
};

/**
 * @returns a contract with an object for each of its parts
 * @throws TypeError for something that is no contract
 */
export const plain = (contract: Contract): Plain => {
  expectMembers(contract, 'contract', ['files', 'documents', 'names']);
  if (contract.files === undefined) throw new TypeError('A contract has files: an object of documents by path.');
  return {
    files: JSON.parse(JSON.stringify(record(contract.files, 'files'))),
    documents: JSON.parse(JSON.stringify(record(contract.documents, 'documents'))),
    names: record(contract.names, 'names'),
  };
};
