import type { ChangeCode } from './codes.ts';

/** A JSON Pointer (RFC 6901) as its parts: member names and array indexes. */
export type Path = readonly (string | number)[];

/** One change. Plain data; `from` and `to` are parts of the documents themselves, not copies. */
export interface Change {
  /** What kind of change it is. Stable: a code is never renamed or reused. */
  readonly code: ChangeCode;
  /** Where it was, as a JSON Pointer (RFC 6901) into the document before all changes. */
  readonly pointer: string;
  /** What was there: a name for a change of names, else the value. */
  readonly from: unknown;
  /** What is there now; absent where something was dropped. */
  readonly to?: unknown;
}

/** What a change does to the document, at a path of the document before all changes. */
export type Edit =
  /** Gives the member another name. */
  | { readonly kind: 'rename'; readonly to: string }
  /** Puts what the change ends in in place of all that is there. */
  | { readonly kind: 'value' }
  /** Puts a value in place of all that is there, whatever other edits there are below. */
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'remove' }
  /** Puts the value into an array. */
  | { readonly kind: 'wrap' }
  /** Gives the member the name `outer` and puts its value into an object, as the member `inner`. */
  | { readonly kind: 'nest'; readonly outer: string; readonly inner: string }
  /** Gives the member the name `to`, and the value of the only member `inner` of its object. */
  | { readonly kind: 'unnest'; readonly to: string; readonly inner: string };

/** A change with what it takes to carry it out in a text. */
export interface Step extends Change {
  readonly edit: Edit;
  /** Where the edit is, as a pointer, if not where the change is. */
  readonly at?: string;
}
