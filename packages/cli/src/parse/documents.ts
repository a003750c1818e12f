import { readDocument } from '@referral-kit/parse/json';
import { records } from '@referral-kit/parse/lines';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { decoded } from '@referral-kit/validator/internal/json';
import { formatOf } from './formats/index.ts';
import { json } from './formats/json.ts';
import { ndjson } from './formats/ndjson.ts';

/** Whether the first of several lines is a document in itself: this tells where a name, as that of a pipe, does not. */
const looksLikeNdjson = (bytes: Buffer): boolean => {
  const [first, second] = records(bytes);
  return first !== undefined && second !== undefined && readDocument(first.bytes).content !== undefined;
};

/** Numbers the documents of a file that holds several. */
function* numbered(documents: Iterable<LocatedDocument>): Generator<LocatedDocument> {
  let record = 0;
  for (const document of documents) {
    record += 1;
    yield { ...document, record };
  }
}

/** What stands for the document of a file that has to hold one, and holds none. */
const emptyDocument = (bytes: Buffer): LocatedDocument => {
  const { text } = decoded(bytes, 0);
  const fault = {
    code: 'file/empty',
    path: [],
    start: 0,
    end: 0,
    message: 'The file contains no document.',
    help: 'Write a document to the file, or remove it.',
  } as const;
  return { excerpt: { text, firstLine: 1 }, offset: 0, faults: [fault] };
};

/**
 * Splits a file into its documents, as its format does.
 *
 * @param name the name of the file
 * @param bytes the file, without a byte order mark
 * @returns the documents, in the order of the file. A file of lines may hold none; any other file that holds none gives one
 * document with the fault `file/empty`
 */
export function* documentsIn({ name }: { readonly name: string }, bytes: Buffer): Generator<LocatedDocument> {
  const { isLines, read } = formatOf(name) ?? (looksLikeNdjson(bytes) ? ndjson : json);
  if (isLines) {
    yield* numbered(read(bytes));
    return;
  }
  const documents = [...read(bytes)];
  if (documents.length === 0) yield emptyDocument(bytes);
  else yield* documents.length === 1 ? documents : numbered(documents);
}
