import type { Input } from '../files/source-file.ts';
import { documents, type Placed } from '../parse/documents.ts';
import { itemsOf } from '../parse/items.ts';
import type { JsonDocument } from '../parse/json.ts';
import type { Excerpt } from '../text/lines.ts';

/** A snapshot of a referral, and its place in its file. */
export interface Snapshot {
  /** The snapshot alone; its places are in the text of the excerpt, be it a line or a whole file. */
  readonly document: JsonDocument;
  /** Which one of its file it is, from 1. */
  readonly record: number;
  readonly excerpt: Excerpt;
}

/** What a file holds: snapshots, or one document that they cannot be taken from. */
export type Snapshots = { readonly snapshots: readonly Snapshot[] } | { readonly other: JsonDocument };

const onItsLine = ({ document, firstLine, record = 1 }: Placed): Snapshot => ({
  document,
  record,
  excerpt: { text: document.text, firstLine },
});

const items = ({ document, firstLine }: Placed, values: readonly unknown[]): Snapshot[] => {
  const excerpt = { text: document.text, firstLine };
  return itemsOf(document, values).items.map((item, index) => ({ document: item, record: index + 1, excerpt }));
};

/**
 * Takes the snapshots from a file: the items of an array, or the lines of NDJSON. On standard input, which has
 * no name to tell them apart, a document alone is NDJSON of one line, unless it is an array.
 */
export const snapshotsIn = (input: Input, bytes: Buffer): Snapshots => {
  const placed = [...documents(input, bytes)];
  const [first] = placed;
  if (first === undefined || first.record !== undefined) return { snapshots: placed.map(onItsLine) };
  const { document } = first;
  const { content } = document;
  if (Array.isArray(content?.value)) return { snapshots: items(first, content.value) };
  return content && input.path === undefined ? { snapshots: [onItsLine(first)] } : { other: document };
};
