import type { place } from './place.ts';

/** The two profiles of the contract: strict for what one writes, tolerant for what a live service sends. */
export const profiles = ['strict', 'tolerant'] as const;
export type Profile = (typeof profiles)[number];

/** A JSON Schema, with the keywords that the emitted files use. */
export interface Schema {
  /** Where it stands, once resolved. */
  readonly [place]?: string;
  readonly $schema?: string;
  readonly $id?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string | undefined;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly not?: { readonly type: 'string'; readonly pattern: string };
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly examples?: readonly string[];
}

/** Keywords that say nothing about which values are valid. */
export const annotations: readonly string[] = ['$schema', '$id', '$comment', 'title', 'description', 'examples'];
