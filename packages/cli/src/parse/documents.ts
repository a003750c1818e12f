import { isNdjson, isYaml } from '../files/formats.ts';
import { type Input, standardInput } from '../files/source-file.ts';
import { type JsonDocument, readDocument } from './json.ts';
import { isBlank, type Line, readLine, records } from './lines.ts';
import { readYaml } from './yaml/documents.ts';

/** A document and its place in its file. */
export interface Placed {
  readonly document: JsonDocument;
  readonly firstLine: number;
  /** Which record it is, from 1, in a file that holds several. */
  readonly record?: number;
}

function* numbered(lines: Iterable<Line>): Generator<Placed> {
  let record = 0;
  for (const { bytes, number, offset } of lines) {
    record += 1;
    yield { document: readLine(bytes, offset), firstLine: number, record };
  }
}

function* inYaml(bytes: Buffer): Generator<Placed> {
  const documents = readYaml(bytes);
  const isAlone = documents.length === 1;
  for (const [index, { document, firstLine }] of documents.entries()) {
    yield { document, firstLine, ...(!isAlone && { record: index + 1 }) };
  }
}

/** Whether the first of several lines is a document in itself; so standard input, which has no name, is told. */
const looksLikeNdjson = (bytes: Buffer): boolean => {
  const [first, second] = records(bytes);
  return first !== undefined && second !== undefined && readDocument(first.bytes).content !== undefined;
};

/** @returns the documents that a file holds; none when it is blank. */
export function* documents({ name, path }: Input, bytes: Buffer): Generator<Placed> {
  const severalLines = path === undefined && name === standardInput.name ? looksLikeNdjson(bytes) : isNdjson(name);
  if (isYaml(name)) yield* inYaml(bytes);
  else if (severalLines) yield* numbered(records(bytes));
  else if (!isBlank(bytes)) yield { document: readDocument(bytes), firstLine: 1 };
}
