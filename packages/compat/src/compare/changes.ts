import type { Json } from '../json.ts';
import type { Placed } from '../world/world.ts';
import type { Subject } from './rules.ts';
import type { Spot } from './spot.ts';

/** A place in a document, token by token. */
export type Tokens = readonly string[];

/** One change of a schema that can be made, or taken back, alone. */
export interface Change {
  readonly subject: Subject;
  /** Where it was, and where it is; absent where nothing is there. */
  readonly oldAt: Tokens | undefined;
  readonly newAt: Tokens | undefined;
  /** What was done, as the beginning of a sentence. */
  readonly what: string;
  /** Makes the change in the old version. */
  readonly onOld: readonly Placed[];
  /** Takes it back in the new one. */
  readonly onNew: readonly Placed[];
  /** Whether it is next to a `$ref` in a dialect that ignores what does. */
  readonly isSibling: boolean;
  /** The schema that it is a change of; undefined where it was made in another document. */
  readonly spot: Spot | undefined;
}

/** What a schema or a keyword is replaced by. */
export interface Replaced {
  readonly old: Json | undefined;
  readonly now: Json | undefined;
}
