import { relative } from 'node:path';
import type { Cell, Section, Target } from '../report/section.ts';
import type { Files } from './files.ts';
import { ajvCli, ours, parseLines, schema, sourcemeta, v8r } from './peers.ts';
import { type Placing, race } from './race.ts';

/** What a suite is given. */
export interface Course {
  readonly files: Files;
  /** The folder that all run in. */
  readonly folder: string;
  readonly rounds: number;
}

type Suite = (course: Course) => Promise<Section>;

const time = ({ milliseconds, ratio }: Placing): Cell => ({ value: milliseconds, unit: 'milliseconds', ratio });

const memory = ({ memory }: Placing): Cell | undefined =>
  memory === undefined ? undefined : { value: memory, unit: 'bytes' };

const cpu = ({ cpu, cpuRatio }: Placing): Cell | undefined =>
  cpu === undefined ? undefined : { value: cpu, unit: 'milliseconds', ratio: cpuRatio };

/** @returns how many times as much as another one computes a program computes */
const cpuRatio = (placings: readonly Placing[], index: number, other: number): number =>
  (placings[index]?.cpuRatio ?? Number.NaN) / (placings[other]?.cpuRatio ?? Number.NaN);

const ratioOf = (placings: readonly Placing[], index: number): number => placings[index]?.ratio ?? Number.NaN;

const validate = (...words: string[]): readonly string[] => [...ours, 'validate', '--no-config', ...words];

const fast = ['validate', '--fast', '--format-assertion', schema];

const lines: Suite = async ({ files, folder, rounds }) => {
  const placings = await race(
    [
      { name: 'Referral Kit', command: validate(files.lines) },
      { name: 'Referral Kit, `--jobs 1`', command: validate('--jobs', '1', files.lines) },
      { name: 'Referral Kit, `--reporter ndjson`', command: validate('--reporter', 'ndjson', files.lines) },
      { name: '`JSON.parse` of each line, in Node', command: [...parseLines, files.lines] },
      { name: 'Sourcemeta, `--fast --format-assertion`', command: [...sourcemeta(), ...fast, files.lines] },
      { name: 'Sourcemeta', command: [...sourcemeta(), 'validate', schema, files.lines], rounds: 2 },
    ],
    rounds,
    folder,
    true,
  );
  return {
    title: '100,000 records of NDJSON',
    about:
      'One file. Time from start to end, how many times as long as ours it is, the same of what all threads computed, and the most memory held at a time.',
    columns: ['time', 'CPU time', 'memory'],
    rows: placings.map((placing) => ({ name: placing.name, cells: [time(placing), cpu(placing), memory(placing)] })),
    targets: [
      {
        what: '100,000 records: Sourcemeta `--fast --format-assertion` against ours',
        measured: ratioOf(placings, 4),
        limit: 3,
        bound: 'at least',
        unit: '×',
      },
      {
        what: '100,000 records, CPU time: ours, one thread, against `JSON.parse` of each line',
        measured: cpuRatio(placings, 1, 3),
        limit: 1,
        bound: 'at most',
        unit: '×',
      },
      {
        what: '100,000 records, CPU time: Sourcemeta `--fast --format-assertion` against ours, one thread',
        measured: cpuRatio(placings, 4, 1),
        limit: 4,
        bound: 'at least',
        unit: '×',
      },
    ],
  };
};

const growth: Suite = async ({ files, folder }) => {
  const of = async (name: string, path: string): Promise<Placing[]> =>
    race([{ name, command: validate(path) }], 1, folder, true);
  const placings = [...(await of('100,000 records', files.lines)), ...(await of('1,000,000 records', files.manyLines))];
  const most = Math.max(...placings.map((placing) => placing.memory ?? Number.NaN));
  const targets: Target[] = [
    { what: '1,000,000 records: memory', measured: most, limit: 250e6, bound: 'at most', unit: ' bytes' },
    {
      what: 'memory for 1,000,000 records against 100,000',
      measured: (placings[1]?.memory ?? Number.NaN) / (placings[0]?.memory ?? Number.NaN),
      limit: 1.25,
      bound: 'at most',
      unit: '×',
    },
  ];
  return {
    title: 'Growth',
    about: 'Our time and memory for ten times as many records.',
    columns: ['time', 'memory'],
    rows: placings.map((placing) => ({
      name: placing.name,
      cells: [{ value: placing.milliseconds, unit: 'milliseconds' }, memory(placing)],
    })),
    targets,
  };
};

const folders: Suite = async ({ files, folder, rounds }) => {
  const placings = await race(
    [
      { name: 'Referral Kit', command: validate(files.folder) },
      { name: 'Sourcemeta, `--continue`', command: [...sourcemeta(), 'validate', '--continue', schema, files.folder] },
      { name: 'ajv-cli', command: [...ajvCli(), '-d', `${files.folder}/*.json`] },
      { name: 'v8r', command: [...v8r(), `${relative(folder, files.folder)}/*.json`], rounds: 1 },
    ],
    rounds,
    folder,
  );
  return {
    title: '5,000 files',
    about: 'One folder, a record in each file. Time from start to end, and how many times as long as ours it is.',
    columns: ['time'],
    rows: placings.map((placing) => ({ name: placing.name, cells: [time(placing)] })),
    targets: [
      {
        what: '5,000 files: Sourcemeta `--continue` against ours',
        measured: ratioOf(placings, 1),
        limit: 1,
        bound: 'at least',
        unit: '×',
      },
      {
        what: '5,000 files: v8r against ours',
        measured: ratioOf(placings, 3),
        limit: 10,
        bound: 'at least',
        unit: '×',
      },
    ],
  };
};

const cold: Suite = async ({ files, folder, rounds }) => {
  const placings = await race(
    [
      { name: '`node -e 0`', command: [process.execPath, '-e', '0'] },
      { name: 'Referral Kit', command: validate(files.one) },
      { name: 'ajv-cli', command: [...ajvCli(), '-d', files.one] },
      { name: 'v8r', command: [...v8r(), relative(folder, files.one)] },
      { name: 'Sourcemeta, a compiled program', command: [...sourcemeta(), 'validate', schema, files.one] },
    ],
    rounds * 3,
    folder,
  );
  return {
    title: 'One file, cold',
    about: 'Time from start to end, and how many times as long as `node -e 0` it is.',
    columns: ['time'],
    rows: placings.map((placing) => ({ name: placing.name, cells: [time(placing)] })),
    targets: [
      {
        what: 'one file against `node -e 0`',
        measured: ratioOf(placings, 1),
        limit: 1.5,
        bound: 'at most',
        unit: '×',
      },
      {
        what: 'one file against ajv-cli',
        measured: ratioOf(placings, 1) / ratioOf(placings, 2),
        limit: 0.5,
        bound: 'at most',
        unit: '×',
      },
    ],
  };
};

const faults: Suite = async ({ files, folder, rounds }) => {
  const one = (...words: string[]): readonly string[] => validate('--jobs', '1', ...words);
  const placings = await race(
    [
      { name: 'valid', command: one(files.lines) },
      { name: 'a fault in every record', command: one(files.faulty), status: 1 },
      { name: 'valid, `--reporter ndjson`', command: one('--reporter', 'ndjson', files.lines) },
      {
        name: 'a fault in every record, `--reporter ndjson`',
        command: one('--reporter', 'ndjson', files.faulty),
        status: 1,
      },
    ],
    Math.min(rounds, 3),
    folder,
    true,
  );
  const [many] = await race([{ name: '1,000,000', command: validate(files.someFaulty), status: 1 }], 1, folder, true);
  return {
    title: 'Files with faults',
    about:
      'Ours, one thread, on 100,000 records: time from start to end, CPU time, each also as a multiple of the first row, and the most memory held at a time.',
    columns: ['time', 'CPU time', 'memory'],
    rows: placings.map((placing) => ({ name: placing.name, cells: [time(placing), cpu(placing), memory(placing)] })),
    targets: [
      {
        what: '100,000 records with a fault each, CPU time: against valid ones',
        measured: cpuRatio(placings, 1, 0),
        limit: 3,
        bound: 'at most',
        unit: '×',
      },
      {
        what: '1,000,000 records, one in ten with a fault: memory',
        measured: many?.memory ?? Number.NaN,
        limit: 250e6,
        bound: 'at most',
        unit: ' bytes',
      },
    ],
  };
};

/** Every comparison of command lines. */
export const suites: readonly Suite[] = [lines, faults, growth, folders, cold];
