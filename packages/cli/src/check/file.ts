import type { Input, Problem } from '../inputs/input.ts';
import { contractFor, isToFail } from './contract.ts';
import { documents } from './documents.ts';
import { checkDocument } from './on-document.ts';
import { fileProblem, usable } from './on-file.ts';
import type { Settings } from './settings.ts';
import { readSidecar, sidecarOf } from './sidecar.ts';
import type { Verdict } from './verdict.ts';

/**
 * @param read the bytes of the file, or why there are none
 * @returns what was found about each document in a file, or one verdict on a file that holds none
 */
export function* checkFile(input: Input, read: Buffer | Problem, settings: Settings): Generator<Verdict> {
  const contract = contractFor(input.folders, settings);
  const { revision, type, profile } = contract;
  const isOther = revision !== (settings.revision ?? settings.defaultRevision);
  const about = { file: input.name, ...(isOther && { revision }), type, profile };
  const bytes = usable(read);
  if (!Buffer.isBuffer(bytes)) {
    yield { ...about, ...fileProblem(bytes) };
    return;
  }
  const sidecar = input.sidecar === undefined ? undefined : readSidecar(input.sidecar);
  if (sidecar !== undefined && 'fault' in sidecar) {
    const { fault, text } = sidecar;
    yield {
      ...about,
      file: sidecarOf(input.name),
      outcome: 'invalid',
      issues: [fault],
      excerpt: { text, firstLine: 1 },
    };
    return;
  }
  const expectation = { ...sidecar, toFail: isToFail(input.folders, contract) };
  let count = 0;
  for (const placed of documents(input, bytes)) {
    count += 1;
    const { outcome, issues } = checkDocument(placed, contract, expectation);
    const record = placed.record === undefined ? {} : { record: placed.record };
    const excerpt = issues.length > 0 && { excerpt: { text: placed.document.text, firstLine: placed.firstLine } };
    yield { ...about, ...record, outcome, issues, ...excerpt };
  }
  if (count === 0) yield { ...about, ...fileProblem({ code: 'file/empty', message: 'the file holds no document' }) };
}
