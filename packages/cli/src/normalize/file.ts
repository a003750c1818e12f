import { isNdjson, isYaml } from '../files/formats.ts';
import type { Input, Problem } from '../files/source-file.ts';
import { standardInput } from '../files/source-file.ts';
import { type JsonDocument, readDocument } from '../parse/json.ts';
import { isBlank, type Line, records } from '../parse/lines.ts';
import { Lines } from '../text/lines.ts';
import type { Finding } from '../validate/document-result.ts';
import { placeFault } from '../validate/locate.ts';
import { usable } from '../validate/on-file.ts';
import type { Settings } from '../validate/options.ts';
import { ownFile } from '../validate/own-output.ts';
import { normalizeText } from './document.ts';
import type { Block } from './patch.ts';

/** What became of a file. */
export type NormalizedFile =
  /** It cannot be read, or not be read as what it says: nothing is to be written. */
  | { readonly problem: Problem }
  | { readonly refused: readonly Finding[] }
  | {
      readonly before: Buffer;
      readonly after: Buffer;
      readonly changes: number;
      /** The lines that are others now. */
      readonly blocks: readonly Block[];
      readonly documents: number;
      readonly remaining: readonly Finding[];
    };

const onlyJson: Problem = {
  code: 'file/unreadable',
  message: 'it is YAML, and only JSON is edited; "validate --normalize" reads both',
};

/** A document and where its bytes are. */
interface Part {
  readonly document: JsonDocument;
  readonly lines: Lines;
  readonly start: number;
  readonly end: number;
}

const part = ({ bytes, offset, number }: Line): Part => {
  const document = readDocument(bytes, offset);
  const lines = new Lines(document.text, number);
  return { document, lines, start: offset, end: offset + bytes.length };
};

const whole = (bytes: Buffer): Part => part({ bytes, offset: 0, number: 1 });

/** The documents of a file: its lines, if its name says so, or, where it has no name, if they are documents. */
const partsOf = ({ name }: Input, bytes: Buffer): Part[] => {
  if (isBlank(bytes)) return [];
  if (isNdjson(name)) return [...records(bytes)].map(part);
  const one = whole(bytes);
  if (one.document.content !== undefined || name !== standardInput.name) return [one];
  const several = [...records(bytes)].map(part);
  return several.length > 1 && several[0]?.document.content ? several : [one];
};

/** The first line of a file with the mark of its encoding. */
const marked = (mark: Buffer, { line, before, after }: Block): Block => {
  const [first, rest] = [mark.toString(), (lines: readonly string[]) => lines.slice(1)];
  return { line, before: [first + before[0], ...rest(before)], after: [first + after[0], ...rest(after)] };
};

const faultsIn = (parts: readonly Part[]): Finding[] =>
  parts.flatMap(({ document, lines }) => document.faults.map((fault) => placeFault(fault, lines)));

/**
 * Normalises the documents of a file.
 *
 * @param read its bytes, or why there are none
 * @throws {UsageError} when a revision has no type of the name that is told
 */
export const normalizeFile = (input: Input, read: Buffer | Problem, settings: Settings): NormalizedFile => {
  if (isYaml(input.name)) return { problem: onlyJson };
  const bytes = usable(read);
  if (!Buffer.isBuffer(bytes)) return { problem: bytes };
  const before = read as Buffer;
  const parts = partsOf(input, bytes);
  const own = ownFile(parts[0]?.document.content?.value);
  if (own !== undefined) return { problem: own };
  const refused = faultsIn(parts);
  if (refused.length > 0) return { refused };
  // What comes before the documents is the mark of the encoding, and stays.
  const mark = before.subarray(0, before.length - bytes.length);
  const pieces: Buffer[] = [mark];
  let at = 0;
  let changes = 0;
  const blocks: Block[] = [];
  const remaining: Finding[] = [];
  for (const { document, lines, start, end } of parts) {
    const done = normalizeText(document, input, settings, lines);
    pieces.push(bytes.subarray(at, start), done.changes > 0 ? Buffer.from(done.text) : bytes.subarray(start, end));
    at = end;
    changes += done.changes;
    for (const block of done.blocks) blocks.push(block.line === 1 ? marked(mark, block) : block);
    for (const finding of done.remaining) remaining.push(finding);
  }
  const after = Buffer.concat([...pieces, bytes.subarray(at)]);
  return { before, after, changes, blocks, documents: parts.length, remaining };
};
