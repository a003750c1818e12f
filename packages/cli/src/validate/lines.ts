import { type Block, blocksOf, type LongLine, longLine } from '@referral-kit/files/blocks';
import { type Bytes, ReadError } from '@referral-kit/files/bytes';
import { blankLines, readLine } from '@referral-kit/parse/lines';
import { defaultMaxSize, formatBytes, tooLarge } from '../files/limits.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { CompactResult, DocumentResult } from './document-result.ts';
import { FileCheck } from './file.ts';
import { decodable } from './file-problem.ts';
import type { ValidateOptions } from './options.ts';
import { ownLines } from './own-output.ts';

const lineFeed = 0x0a;

/** Checks lines, block by block. */
class LinesCheck {
  /** How many lines there were, and how many of them were not blank. */
  lines = 0;
  records = 0;
  readonly #file: FileCheck;
  readonly #largest: number;

  constructor(file: FileCheck, largest: number) {
    this.#file = file;
    this.#largest = largest;
  }

  /** @returns what was found about each document of a block, those that are surely valid together. */
  *block({ bytes, offset }: Block): Generator<CompactResult> {
    const { accept } = this.#file;
    let first: DocumentResult | undefined;
    let count = 0;
    for (let at = 0; at < bytes.length; ) {
      const blank = blankLines(bytes, at);
      this.lines += blank.count;
      at = blank.end;
      if (at === bytes.length) break;
      const feed = bytes.indexOf(lineFeed, at);
      const end = feed === -1 ? bytes.length : feed;
      this.lines += 1;
      if (end - at <= this.#largest && accept(bytes, at, end)) {
        this.records += 1;
        first ??= this.#file.accepted(this.records);
        count += 1;
      } else {
        if (first !== undefined) yield { first, count };
        first = undefined;
        count = 0;
        this.records += 1;
        yield* this.#line(bytes.subarray(at, end), offset + at);
      }
      at = end + 1;
    }
    if (first !== undefined) yield { first, count };
  }

  /** @returns that a line is too long, which was passed over. */
  passed(line: LongLine): DocumentResult {
    this.lines += 1;
    this.records += 1;
    return this.#long(line);
  }

  #long({ length, head }: LongLine): DocumentResult {
    const message = `The line has ${length} bytes, but a document may have at most ${formatBytes(this.#largest)}.`;
    const place = { line: this.lines, column: 1, endLine: this.lines, endColumn: 1 };
    const issue = { ...place, severity: 'error', pointer: '', ...tooLarge(message) } as const;
    return this.#file.refused(this.records, issue, head.toString());
  }

  *#line(bytes: Buffer, offset: number): Iterable<DocumentResult> {
    if (bytes.length > this.#largest) yield this.#long(longLine(bytes));
    else yield* this.#file.on({ ...readLine({ bytes, offset, number: this.lines }), record: this.records }).results();
  }
}

/** How much of a file was looked at. */
export interface Extent {
  readonly lines: number;
  readonly records: number;
}

/** A part of a file: whole lines, the first of which begins after so many bytes. */
export interface Part {
  readonly start: number;
}

/**
 * Checks an input with a document on each line while it is read.
 *
 * @param part if the bytes are but a part of the input; places are then counted from the beginning of the part
 * @returns what was found, block by block; what a block gives has to be taken before the next one is asked for
 */
export async function* checkLines(
  input: SourceFile,
  bytes: Bytes,
  settings: ValidateOptions,
  part?: Part,
): AsyncGenerator<Iterable<CompactResult>, Extent> {
  const { maxSize: largest = defaultMaxSize } = settings;
  const file = new FileCheck(input, settings);
  const check = new LinesCheck(file, largest);
  const refusal = file.refusal();
  if (refusal !== undefined) yield [refusal];
  else yield* blocks(file, check, blocksOf(bytes, largest), part);
  return check;
}

async function* blocks(
  file: FileCheck,
  check: LinesCheck,
  cut: AsyncIterable<Block | LongLine>,
  part: Part | undefined,
): AsyncGenerator<Iterable<CompactResult>> {
  let isFirst = (part?.start ?? 0) === 0;
  try {
    for await (const block of cut) {
      if ('length' in block) {
        yield [check.passed(block)];
      } else {
        const bytes = isFirst ? decodable(block.bytes) : block.bytes;
        const problem = Buffer.isBuffer(bytes) ? isFirst && !file.isFixture && ownLines(bytes) : bytes;
        if (problem || !Buffer.isBuffer(bytes)) {
          yield problem ? [file.problem(problem)] : [];
          return;
        }
        const skipped = block.bytes.length - bytes.length;
        yield check.block({ bytes, offset: block.offset + skipped + (part?.start ?? 0) });
      }
      isFirst = false;
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield [file.problem(error.problem)];
    return;
  }
  if (part === undefined) yield file.end();
}
