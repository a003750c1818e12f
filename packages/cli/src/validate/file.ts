import type { FileProblem } from '@referral-kit/files/problem';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import type { IsValidJson } from '#byte-checks';
import type { Contract } from '../contract.ts';
import { sidecarOf } from '../files/sidecars.ts';
import type { SourceFile } from '../files/source-file.ts';
import { documentsIn } from '../parse/documents.ts';
import { contractFor } from './contract.ts';
import { DocumentCheck } from './document.ts';
import type { Diagnostic, DocumentResult } from './document-result.ts';
import { decodable, problemVerdict } from './file-problem.ts';
import { mustFail } from './fixture-name.ts';
import { type ExpectedIssue, withoutExpectation } from './fixtures.ts';
import type { ValidateOptions } from './options.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';
import { aboutOf, acceptFor } from './validation.ts';

/** Why no record of a file is the one that an entry of the sidecar is about. */
const noRecord = (record: number | undefined, count: number): string => {
  if (count === 0) return 'The file contains no record that could fail.';
  return record === undefined
    ? `The file contains several records. Expected a "record" from 1 to ${count} next to the code and the pointer.`
    : `The file has no record ${record}. It contains ${count === 1 ? 'one document' : `${count} records`}.`;
};

/** Only a file of which each line is a record may contain none: an export in which nothing was due. */
const noRecords: FileProblem = {
  code: 'file/empty',
  message: 'The file contains no record.',
  help: 'If that is expected, pass --allow-empty; otherwise look at what wrote the file.',
};

const never: IsValidJson = () => false;

/** What is to be said about the documents of one file, one after the other. */
export class FileCheck {
  /** Whether a document is expected to do anything but be valid. */
  readonly isFixture: boolean;
  /** Whether the bytes of a document are surely valid, with nothing to say about them. */
  readonly accept: IsValidJson;
  readonly #input: SourceFile;
  readonly #settings: ValidateOptions;
  readonly #contract: Contract;
  readonly #about: Pick<DocumentResult, 'file' | 'revision' | 'type' | 'profile'>;
  readonly #sidecar: Sidecar | undefined;
  readonly #stated: Map<number | undefined, ExpectedIssue[]>;
  readonly #lacksReason: boolean;
  #count = 0;

  constructor(input: SourceFile, settings: ValidateOptions) {
    this.#input = input;
    this.#settings = settings;
    this.#contract = contractFor(input, settings);
    this.#about = aboutOf(input, this.#contract, settings);
    this.#sidecar = input.sidecar === undefined ? undefined : readSidecar(input.sidecar);
    const expected = this.#sidecar && 'expected' in this.#sidecar ? this.#sidecar.expected : [];
    this.#stated = Map.groupBy(expected, ({ record }) => record);
    this.#lacksReason = this.#sidecar === undefined && mustFail(input.name, input.folders, this.#contract);
    this.isFixture = this.#sidecar !== undefined || this.#lacksReason;
    this.accept = this.isFixture ? never : acceptFor(this.#contract, settings);
  }

  /** @returns the verdict on a file that cannot be read, or not to its end */
  problem(problem: FileProblem): DocumentResult {
    return { ...this.#about, ...problemVerdict(problem) };
  }

  /** @returns why nothing can be said of the documents, if that is so */
  refusal(): DocumentResult | undefined {
    if (this.#sidecar === undefined || !('fault' in this.#sidecar)) return undefined;
    return this.#onSidecar(this.#sidecar.fault, this.#sidecar.text);
  }

  /** @returns the verdict on a document that was accepted */
  accepted(record: number): DocumentResult {
    this.#count += 1;
    return { ...this.#about, record, outcome: 'valid', issues: [] };
  }

  /** @returns the verdict on a document that is not even looked at */
  refused(record: number, issue: Diagnostic, text: string): DocumentResult {
    this.#count += 1;
    const excerpt = { text, firstLine: issue.line };
    return { ...this.#about, record, outcome: 'unreadable', issues: [issue], excerpt };
  }

  /** @returns what was found about a document */
  on(document: LocatedDocument): DocumentCheck {
    this.#count += 1;
    const file = { input: this.#input, settings: this.#settings, contract: this.#contract };
    const expected = this.#stated.get(document.record);
    this.#stated.delete(document.record);
    const isToFail = this.#lacksReason || expected !== undefined;
    return new DocumentCheck(
      document,
      file,
      isToFail ? { ...(expected && { expected }), lacksSidecar: this.#lacksReason } : undefined,
    );
  }

  /** @returns what was found about the documents of a file, one by one or, where there are steps to judge, together */
  *onAll(documents: Iterable<LocatedDocument>): Generator<DocumentResult> {
    const { checkHistory: steps } = this.#settings;
    if (steps === undefined) {
      for (const document of documents) yield* this.on(document).results();
      return;
    }
    const checks = [...documents].map((document) => this.on(document));
    const judged = steps(checks.flatMap(({ records }) => records));
    for (const check of checks) yield* check.results(judged);
  }

  /** @returns what is to be said once there are no more documents */
  *end(): Generator<DocumentResult> {
    if (this.#count === 0) yield this.#withoutRecords();
    for (const record of this.#stated.keys()) {
      if (this.#sidecar === undefined || 'fault' in this.#sidecar) return;
      const index = this.#sidecar.expected.findIndex((entry) => entry.record === record);
      yield this.#onSidecar(this.#sidecar.blame(index, noRecord(record, this.#count)), this.#sidecar.text);
    }
  }

  #withoutRecords(): DocumentResult {
    return this.#lacksReason ? { ...this.#about, ...withoutExpectation(this.#input.name) } : this.problem(noRecords);
  }

  #onSidecar(fault: Diagnostic, text: string | undefined): DocumentResult {
    const file = sidecarOf(this.#input.name);
    if (text === undefined) return { ...this.#about, file, outcome: 'unreadable', issues: [fault] };
    return { ...this.#about, file, outcome: 'invalid', issues: [fault], excerpt: { text, firstLine: 1 } };
  }
}

/**
 * @param read the bytes of the file, or why there are none
 * @returns what was found about each document in a file, or one verdict on a file that holds none
 */
export function* checkFile(
  input: SourceFile,
  read: Buffer | FileProblem,
  settings: ValidateOptions,
): Generator<DocumentResult> {
  const file = new FileCheck(input, settings);
  const bytes = decodable(read);
  const refusal = Buffer.isBuffer(bytes) ? file.refusal() : file.problem(bytes);
  if (refusal !== undefined || !Buffer.isBuffer(bytes)) {
    if (refusal !== undefined) yield refusal;
    return;
  }
  yield* file.onAll(documentsIn(input, bytes));
  yield* file.end();
}
