import type { Input, Problem } from '../inputs/input.ts';
import { contractFor } from './contract.ts';
import { documents } from './documents.ts';
import { fileProblem, usable } from './on-file.ts';
import type { Settings } from './settings.ts';
import { readSidecar, sidecarOf } from './sidecar.ts';
import { isToFail } from './to-fail.ts';
import type { Finding, Verdict } from './verdict.ts';
import { aboutOf, verdictsOn } from './verdicts.ts';

/** Why no record of a file is the one that an entry of the sidecar is about. */
const noRecord = (record: number | undefined, count: number): string =>
  record === undefined
    ? `the file holds several records; expected a "record" from 1 to ${count} beside the code and the pointer`
    : `the file has no record ${record}; it holds ${count === 1 ? 'one document' : `${count} records`}`;

/**
 * @param read the bytes of the file, or why there are none
 * @returns what was found about each document in a file, or one verdict on a file that holds none
 */
export function* checkFile(input: Input, read: Buffer | Problem, settings: Settings): Generator<Verdict> {
  const contract = contractFor(input, settings);
  const about = aboutOf(input, contract, settings);
  const bytes = usable(read);
  if (!Buffer.isBuffer(bytes)) {
    yield { ...about, ...fileProblem(bytes) };
    return;
  }
  const sidecar = input.sidecar === undefined ? undefined : readSidecar(input.sidecar);
  const onSidecar = (fault: Finding, text: string): Verdict => ({
    ...about,
    file: sidecarOf(input.name),
    outcome: 'invalid',
    issues: [fault],
    excerpt: { text, firstLine: 1 },
  });
  if (sidecar !== undefined && 'fault' in sidecar) {
    yield onSidecar(sidecar.fault, sidecar.text);
    return;
  }
  const lacksReason = sidecar === undefined && isToFail(input.name, input.folders, contract);
  const stated = Map.groupBy(sidecar?.expected ?? [], ({ record }) => record);
  const file = { input, settings, contract };
  let count = 0;
  for (const placed of documents(input, bytes)) {
    count += 1;
    const expected = stated.get(placed.record);
    stated.delete(placed.record);
    yield* verdictsOn(
      placed,
      file,
      expected || lacksReason ? { ...(expected && { expected }), lacksReason } : undefined,
    );
  }
  if (count === 0) yield { ...about, ...fileProblem({ code: 'file/empty', message: 'the file holds no document' }) };
  for (const record of count === 0 ? [] : stated.keys()) {
    const index = sidecar?.expected.findIndex((entry) => entry.record === record) ?? 0;
    if (sidecar) yield onSidecar(sidecar.blame(index, noRecord(record, count)), sidecar.text);
  }
}
