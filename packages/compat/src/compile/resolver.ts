import type { Located } from '../dialect/registry.ts';
import type { Schema } from '../json.ts';

/** What the compiler asks about references and what they lead to. */
export interface Resolver {
  /** @returns where a schema that is part of a document stands */
  locate(schema: Schema, from: Located): Located;
  /** @returns the schema that a reference leads to; undefined when there is none */
  resolve(reference: string, from: Located): Located | undefined;
  /** @returns a name of what a reference leads to, if the document is not there */
  missing(reference: string, from: Located): string | undefined;
  /** @returns a reference as it is written */
  original(reference: string): string;
  /** @returns what schemas share that mean the same, wherever they stand; undefined where nothing is known of that */
  meaning(at: Located): string | undefined;
  /** @returns a text that schemas share only if they, and all that they refer to, say the same */
  identity(at: Located): string;
  /** A text that two resolvers share only if their documents are the same. */
  readonly text: string;
  /** Whether the documents use references that depend on where validation came from. */
  readonly hasDynamic: boolean;
  /** @returns the anchors by which a resource names schemas dynamically */
  dynamicAnchors(resource: string): readonly string[];
  /** @returns the schema that an anchor names dynamically in a resource */
  dynamic(resource: string, anchor: string): Located | undefined;
}
