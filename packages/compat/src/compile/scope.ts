import type { Located } from '../dialect/registry.ts';
import type { Node } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import type { Json, JsonObject, Schema } from '../json.ts';

/** Thrown for a keyword that cannot be turned into a formula; only the schema that holds it becomes opaque. */
export class Unsupported extends Error {}

/** A reference into a document that is not there: whatever it is, it is the same for all who refer to it. */
export class Missing extends Unsupported {
  readonly uri: string;

  constructor(reference: string, uri: string) {
    super(`the reference ${reference} leads nowhere`);
    this.uri = uri;
  }
}

export interface CompileOptions {
  /** Whether `format` is a demand, not an annotation. */
  readonly assertFormat: boolean;
  /** Whether a document that is not there is the same wherever it is referred to. */
  readonly missingIsSame: boolean;
  /** Whether what is next to a `$ref` counts in dialects that ignore it. */
  readonly assertSiblings?: boolean;
}

/** What the compilers of single keywords are given. */
export interface Scope {
  readonly store: Store;
  readonly options: CompileOptions;
  readonly schema: JsonObject;
  readonly at: Located;
  /** @returns a keyword's value, if the dialect knows the keyword */
  get(keyword: string): Json | undefined;
  /** Compiles a schema for the same value. */
  same(schema: Schema): Node;
  /** Compiles a schema for a part of the value: an item, a member's value or a member's name. */
  part(schema: Schema): Node;
  /** Compiles what a reference leads to. */
  follow(keyword: '$ref' | '$dynamicRef' | '$recursiveRef'): Node;
  /** @returns the scope of a schema for the same value */
  scopeOf(schema: Schema): Scope | undefined;
  /** @returns the scope of what a reference leads to */
  scopeBehind(keyword: '$ref' | '$dynamicRef' | '$recursiveRef'): Scope | undefined;
}
