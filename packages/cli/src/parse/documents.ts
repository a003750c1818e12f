import { decoded } from '@referral-kit/validator/internal/json';
import { isLinesByName, isYaml } from '../files/formats.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readDocument } from './json.ts';
import { isBlank, readLine, records } from './lines.ts';
import type { LocatedDocument } from './located-document.ts';
import { readYaml } from './yaml/documents.ts';

/** Whether the first of several lines is a document in itself: this tells where a name, as that of a pipe, does not. */
const looksLikeNdjson = (bytes: Buffer): boolean => {
  const [first, second] = records(bytes);
  return first !== undefined && second !== undefined && readDocument(first.bytes).content !== undefined;
};

const isLines = (source: SourceFile, bytes: Buffer): boolean => isLinesByName(source) ?? looksLikeNdjson(bytes);

/** Numbers the documents of a file that holds several. */
function* numbered(documents: Iterable<LocatedDocument>): Generator<LocatedDocument> {
  let record = 0;
  for (const document of documents) {
    record += 1;
    yield { ...document, record };
  }
}

function* readLines(bytes: Buffer): Generator<LocatedDocument> {
  for (const line of records(bytes)) yield readLine(line);
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
 * Splits a file into its documents: all that is in a JSON file, the lines of NDJSON, or the documents of a YAML stream.
 *
 * @param bytes the file, without a byte order mark
 * @returns the documents, in the order of the file. NDJSON may hold none; any other file that holds none gives one
 * document with the fault `file/empty`
 */
export function* documentsIn(source: SourceFile, bytes: Buffer): Generator<LocatedDocument> {
  if (isYaml(source.name)) {
    const documents = readYaml(bytes);
    if (documents.length === 0) yield emptyDocument(bytes);
    else yield* documents.length === 1 ? documents : numbered(documents);
  } else if (isLines(source, bytes)) yield* numbered(readLines(bytes));
  else yield isBlank(bytes) ? emptyDocument(bytes) : readDocument(bytes);
}
