import type { Json } from '../json.ts';
import type { Sets } from './sets.ts';

/** Everything that a version promises. */
export interface Contract {
  /** Parsed JSON files by path: schemas, tables of transitions, tables of spellings. Other files are passed over. */
  readonly files: Readonly<Record<string, Json>>;
  /** Schemas that the files may refer to, by path or URI; not compared themselves. A file of the same URI goes before. */
  readonly documents?: Readonly<Record<string, Json>>;
  /** Names that others rely on, such as codes of issues and public exports. Losing one is always major. */
  readonly names?: Sets;
}
