import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { status, worst } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import { readBytes } from '@referral-kit/files/read-bytes';
import { stderr, stdout } from '@referral-kit/files/streams';
import { fileOutput } from '@referral-kit/files/write-file';
import { plural, printable } from '@referral-kit/text';
import { findFiles } from '../files/find.ts';
import { defaultMaxSize } from '../files/limits.ts';
import { readWhole } from '../files/read-whole.ts';
import { sidecarOf } from '../files/sidecars.ts';
import { isStandardInput, type SourceFile } from '../files/source-file.ts';
import { contractOptions } from '../options/contract.ts';
import { fileOptions, filesArgument } from '../options/files.ts';
import { resolveOptions } from '../options/resolve.ts';
import { documentsIn } from '../parse/documents.ts';
import { contractFor } from '../validate/contract.ts';
import { DocumentCheck } from '../validate/document.ts';
import { decodable, isUnmatched, problemVerdict } from '../validate/file-problem.ts';
import { mustFail } from '../validate/fixture-name.ts';
import { type Expectation, type ExpectedIssue, expectationOf } from '../validate/fixtures.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { readSidecar } from '../validate/sidecar.ts';

const options = { ...contractOptions, ...fileOptions } as const satisfies OptionTable;

type ExpectFlags = OptionsOf<typeof options & typeof commonOptions>;

/** What became of one file. */
interface Done {
  readonly status: number;
  readonly note: string;
}

/** Writes a sidecar. @returns what became of it, and the status that this asks for */
const write = (path: string, expected: readonly ExpectedIssue[]): Done => {
  const text = `${JSON.stringify(expected, null, 2)}\n`;
  const before = readBytes(path);
  if (Buffer.isBuffer(before) && before.toString() === text) return { status: status.valid, note: 'unchanged' };
  if ('code' in before && before.code !== 'file/not-found') {
    return { status: status.unreadable, note: `not written: ${before.message}` };
  }
  try {
    const file = fileOutput(path);
    file.write(text);
    file.close();
    return { status: status.valid, note: 'written' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: status.unreadable, note: error.message };
  }
};

/** What the sidecar that is there states, where it can be read: whether an array is a list may hang on it. */
const statedIn = ({ sidecar }: SourceFile): Expectation | undefined => {
  const read = sidecar === undefined ? undefined : readSidecar(sidecar);
  return read && 'expected' in read ? { expected: read.expected, lacksSidecar: false } : undefined;
};

const onFile = async (
  input: SourceFile,
  settings: ValidateOptions,
  { allowUnmatched }: ExpectFlags,
): Promise<Done | undefined> => {
  const { name, path = '' } = input;
  const bytes = decodable(await readWhole(input, settings.maxSize ?? defaultMaxSize));
  if (!Buffer.isBuffer(bytes)) {
    const isEmpty = problemVerdict(bytes).outcome === 'empty';
    if (isEmpty && !(isUnmatched(bytes) && !allowUnmatched)) return undefined;
    return { status: isEmpty ? status.nothing : status.unreadable, note: `${name}: ${bytes.message}` };
  }
  const contract = contractFor(input, settings);
  const all = [...documentsIn(input, bytes)];
  const stated = statedIn(input);
  const expected = all.flatMap((document) =>
    expectationOf(new DocumentCheck(document, { input, settings, contract }, stated).whole(), document.record),
  );
  const isMeant = input.sidecar !== undefined || mustFail(name, input.folders, contract);
  if (!isMeant && expected.length === 0) return undefined;
  if (!isMeant) {
    const note = `${name} has ${plural(expected.length, 'issue')}, but neither its name nor its folder marks it as one that must fail`;
    return { status: status.faults, note };
  }
  if (expected.length === 0)
    return {
      status: status.faults,
      note: `${name} must fail, but ${all.length === 0 ? 'contains no record' : 'is valid'}`,
    };
  const written = write(sidecarOf(path), expected);
  return { ...written, note: `${sidecarOf(name)}: ${plural(expected.length, 'issue')}, ${written.note}` };
};

/**
 * Writes the sidecars of documents that are to fail.
 *
 * @param paths files, folders and patterns
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense
 */
const expect = async (paths: readonly string[], flags: ExpectFlags): Promise<number> => {
  if (paths.some(isStandardInput)) throw new UsageError('A sidecar cannot be written for standard input. Name a file.');
  const { settings, selection, ...setup } = await resolveOptions(paths, flags);
  if (setup.paths.length === 0) {
    throw new UsageError('Name the files, folders or patterns, or set "paths" in referral-kit.config.json.');
  }
  const inputs = await findFiles(setup.paths, selection);
  const done = (await Promise.all(inputs.map((input) => onFile(input, settings, flags)))).filter(
    (one) => one !== undefined,
  );
  for (const { status: own, note } of done) {
    const stream = own === status.valid ? stdout : stderr;
    stream.write(`${printable(note)}\n`);
  }
  if (done.length === 0) stderr.write('No document must fail.\n');
  return worst(done.map((one) => one.status));
};

export const command: Command = defineCommand({
  arguments: [filesArgument],
  options,
  details: [
    'A document must fail if it has a name like `won.invalid.json`, is in a folder `<type>/invalid`, or has a sidecar. This command writes what is wrong with each of them now to its sidecar, such as `won.invalid.expected.json`. Review a sidecar before you commit it: from then on `referral-kit validate` expects exactly that.',
  ],
  examples: ['referral-kit expect fixtures', 'referral-kit expect orders.invalid.ndjson --type Address'],
  statuses: {
    valid: 'Every sidecar states what is wrong with its document',
    faults: 'A document that must fail is valid, or one fails that should not',
    nothing: 'There is no document that must fail',
    unreadable: 'Something could not be read or written',
  },
  run: ({ paths }, flags) => expect(paths, flags),
});
