import type { FileProblem } from '@referral-kit/files/problem';
import { linesOf } from '@referral-kit/parse/excerpt';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import type { ChangedLines } from '@referral-kit/text-edits/diff';
import type { SourceFile } from '../files/source-file.ts';
import { documentsIn } from '../parse/documents.ts';
import { formatOf } from '../parse/formats/index.ts';
import type { Diagnostic } from '../validate/document-result.ts';
import { decodable } from '../validate/file-problem.ts';
import { locateFault } from '../validate/locate.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { ownFile } from '../validate/own-output.ts';
import { normalizeText } from './document.ts';

/** What became of a file. */
export type NormalizedFile =
  /** It cannot be read, or not be read as what it says: nothing is to be written. */
  | { readonly problem: FileProblem }
  | { readonly refused: readonly Diagnostic[] }
  | {
      readonly before: Buffer;
      readonly after: Buffer;
      readonly changes: number;
      /** The lines that are others now. */
      readonly blocks: readonly ChangedLines[];
      readonly documents: number;
      readonly remaining: readonly Diagnostic[];
    };

const onlyJson: FileProblem = {
  code: 'file/unreadable',
  message: 'The file is not JSON, and only JSON is edited. "validate --normalize" reads other formats too.',
};

/** The first line of a file with the mark of its encoding. */
const marked = (mark: Buffer, { line, before, after }: ChangedLines): ChangedLines => {
  const [first, rest] = [mark.toString(), (lines: readonly string[]) => lines.slice(1)];
  return { line, before: [first + before[0], ...rest(before)], after: [first + after[0], ...rest(after)] };
};

const faultsIn = (documents: readonly LocatedDocument[]): Diagnostic[] =>
  documents.flatMap(({ faults, excerpt }) => faults.map((fault) => locateFault(fault, linesOf(excerpt))));

/**
 * Normalises the documents of a file.
 *
 * @param read its bytes, or why there are none
 * @throws {UsageError} when a revision has no type of the requested name
 */
export const normalizeFile = (
  input: SourceFile,
  read: Buffer | FileProblem,
  settings: ValidateOptions,
): NormalizedFile => {
  if (formatOf(input.name)?.isJson === false) return { problem: onlyJson };
  const bytes = decodable(read);
  if (!Buffer.isBuffer(bytes)) return { problem: bytes };
  const before = read as Buffer;
  const documents = [...documentsIn(input, bytes)];
  const own = ownFile(documents[0]?.content?.value);
  if (own !== undefined) return { problem: own };
  const refused = faultsIn(documents);
  if (refused.length > 0) return { refused };
  // What comes before the documents is the mark of the encoding, and stays.
  const mark = before.subarray(0, before.length - bytes.length);
  const pieces: Buffer[] = [mark];
  let at = 0;
  let changes = 0;
  const blocks: ChangedLines[] = [];
  const remaining: Diagnostic[] = [];
  for (const document of documents) {
    const done = normalizeText(document, input, settings);
    const { offset, excerpt } = document;
    const end = offset + Buffer.byteLength(excerpt.text);
    pieces.push(bytes.subarray(at, offset), done.changes > 0 ? Buffer.from(done.text) : bytes.subarray(offset, end));
    at = end;
    changes += done.changes;
    for (const block of done.blocks) blocks.push(block.line === 1 ? marked(mark, block) : block);
    for (const diagnostic of done.remaining) remaining.push(diagnostic);
  }
  const after = Buffer.concat([...pieces, bytes.subarray(at)]);
  return { before, after, changes, blocks, documents: documents.length, remaining };
};
