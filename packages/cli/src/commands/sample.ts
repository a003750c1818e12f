import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { UsageError } from '@referral-kit/command-line/usage';
import type { Output } from '@referral-kit/files/output';
import { type StandardStream, stderr, stdout } from '@referral-kit/files/streams';
import { fileOutput } from '@referral-kit/files/write-file';
import {
  invalidSampler,
  type Revision,
  type SampleOptions,
  sampler,
  type TypeName,
} from '@referral-kit/testing/sample';
import { types } from '../compiled/contract.ts';
import { sidecarOf } from '../files/sidecars.ts';
import { profileOptions, typeNames } from '../options/contract.ts';
import { validateOptionsFor } from '../options/validate-options.ts';
import { hasLines, isDocument } from '../parse/formats/index.ts';
import type { ExpectedIssue } from '../validate/fixtures.ts';
import { defaultProfile, defaultType } from '../validate/options.ts';
import { revisionFor } from './revision.ts';

/** Takes texts, in order, and makes whoever writes them wait for a slow reader. */
interface Sink {
  /** @returns whether anybody still reads */
  write(text: string): Promise<boolean>;
  close(): void;
}

const streamSink = (stream: StandardStream): Sink => ({
  write: async (text) => {
    stream.write(text);
    await stream.drained();
    return !stream.isClosed;
  },
  close: () => undefined,
});

/** @throws {UsageError} when the file cannot be written */
const fileSink = (path: string): Sink => {
  const file: Output = fileOutput(path);
  return {
    write: async (text) => {
      file.write(text);
      return true;
    },
    close: file.close,
  };
};

/** How much is gathered before it is written, in UTF-16 units. */
const enough = 2 ** 16;

/**
 * Writes the texts, as many at a time as make a good portion.
 *
 * @returns whether all were written; if not, the reader wanted no more
 */
const writeAll = async (sink: Sink, texts: Iterable<string>): Promise<boolean> => {
  let gathered = '';
  for (const text of texts) {
    gathered += text;
    if (gathered.length < enough) continue;
    if (!(await sink.write(gathered))) return false;
    gathered = '';
  }
  return sink.write(gathered);
};

/** The most samples of one run: as many as have their own index. */
const mostSamples = 1e12;

const options = {
  type: { value: 'type', suggestions: () => typeNames, help: 'Type of the documents (default: Referral)' },
  count: { value: 'number', range: [1, mostSamples], help: 'Number of documents (default: 1)' },
  seed: { value: 'text', help: 'Seed: the same seed gives the same documents (default: 1)' },
  invalid: { help: 'Break one rule in each document' },
  expected: {
    value: 'file',
    isPath: true,
    requires: 'invalid',
    help: 'File for the list of broken rules, in the form of a sidecar',
  },
  output: { value: 'file', isPath: true, help: 'File for the documents, instead of standard output' },
  format: {
    value: 'format',
    choices: ['json', 'ndjson'],
    help: 'Output format; several documents in json are an array. By default the name of the `--output` decides, or else json for one document and ndjson for several',
  },
  ...profileOptions,
} as const satisfies OptionTable;

type SampleFlags = OptionsOf<typeof options>;

type Format = 'json' | 'ndjson';

/** What is to be made. */
interface Plan {
  readonly type: TypeName;
  readonly count: number;
  readonly format: Format;
  readonly options: SampleOptions;
}

function* upTo<Value>(count: number, make: (index: number) => Value): Generator<Value> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

/** The text of a JSON array, an item on each line. */
function* list(items: Iterable<unknown>): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield '\n]\n';
}

function* lines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

const texts = (make: (index: number) => unknown, { format, count }: Plan): Iterable<string> => {
  if (format === 'ndjson') return lines(upTo(count, make));
  return count === 1 ? [`${JSON.stringify(make(0), null, 2)}\n`] : list(upTo(count, make));
};

const expectedSink = ({ expected, output }: SampleFlags): Sink => {
  if (expected !== undefined) return fileSink(expected);
  return output === undefined ? streamSink(stderr) : fileSink(sidecarOf(output));
};

/** The faults are found again for the sidecar, so that no number of documents takes more memory than another. */
const writeInvalid = async (sink: Sink, flags: SampleFlags, plan: Plan): Promise<void> => {
  const { type, count, format, options } = plan;
  const make = invalidSampler(type, options);
  const expected = (index: number): ExpectedIssue => ({
    ...make(index).fault,
    ...(format === 'ndjson' && { record: index + 1 }),
  });
  if (
    !(await writeAll(
      sink,
      texts((index) => make(index).value, plan),
    ))
  )
    return;
  const sidecar = expectedSink(flags);
  await writeAll(sidecar, list(upTo(count, expected)));
  sidecar.close();
};

/** What the name of the file promises, if it promises something; else one document is as people write it. */
const usualFormat = (count: number, output = ''): Format => {
  if (hasLines(output)) return 'ndjson';
  return count === 1 || isDocument(output) ? 'json' : 'ndjson';
};

const planOf = (flags: SampleFlags): Plan => {
  const { type = defaultType, profile = defaultProfile } = validateOptionsFor(flags);
  const revision = revisionFor(flags.revision, (each) => types[each]?.includes(type) === true) as Revision;
  const { count = 1 } = flags;
  const { format = usualFormat(count, flags.output) } = flags;
  if (flags.invalid && format === 'json' && count > 1) {
    throw new UsageError(
      '--invalid writes several documents as ndjson only, since a sidecar names faults by record. Pass --format ndjson.',
    );
  }
  const options = { profile, revision, ...(flags.seed !== undefined && { seed: flags.seed }) };
  return { type: type as TypeName, count, format, options };
};

/**
 * Makes up documents.
 *
 * @returns the exit status
 * @throws {UsageError} when the flags make no sense, or a file cannot be written
 */
const sample = async (flags: SampleFlags): Promise<number> => {
  const plan = planOf(flags);
  const sink = flags.output === undefined ? streamSink(stdout) : fileSink(flags.output);
  if (flags.invalid) await writeInvalid(sink, flags, plan);
  else await writeAll(sink, texts(sampler(plan.type, plan.options), plan));
  sink.close();
  return 0;
};

export const command: Command = defineCommand({
  arguments: [],
  options,
  details: [
    'People and companies are fictional, with addresses at example.com and 555 telephone numbers. With `--invalid`, the broken rules are listed in the sidecar of the `--output`, in the `--expected` file or on standard error, in the form that `referral-kit validate` takes.',
  ],
  examples: [
    'referral-kit sample',
    'referral-kit sample --count 1000000 --seed load-test > referrals.ndjson',
    'referral-kit sample --type CustomerProfile --count 3 --format json',
    'referral-kit sample --invalid --count 50 --output fixtures/broken.invalid.ndjson',
  ],
  statuses: { valid: 'The documents were written', usage: 'Wrong usage, or a file cannot be written' },
  run: (_, flags) => sample(flags),
});
