import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Row } from '../figures.ts';
import { documents, inFolder, words } from './workspace.ts';

const megabytes = 2 ** 20;

/** A long file of records, validated by a process that may use little memory. */
const limited = (records: number): Promise<Row> =>
  inFolder(async (cwd) => {
    const [line = ''] = Object.values(documents(1)).map((text) => `${JSON.stringify(JSON.parse(text))}\n`);
    const file = createWriteStream(join(cwd, 'a.ndjson'));
    for (let done = 0; done < records; done += 1000) file.write(line.repeat(1000));
    file.end();
    await finished(file);
    const limit = 48;
    const args = words('validate', '--type', 'Referral', '--reporter', 'ndjson', 'a.ndjson');
    const { status, stdout } = spawnSync(process.execPath, [`--max-old-space-size=${limit}`, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const found = stdout.split('\n').filter((each) => each.includes('"valid":false')).length;
    const size = Math.round((records * line.length) / megabytes);
    return {
      what: `validate within ${limit} MB of heap`,
      figure: `${found} of ${records} records of a file of ${size} MB are reported, status ${status}`,
      passed: status === 1 && found === records,
      faults: [`status ${status}`],
    };
  });

/** Reads and validates documents in a process of its own, and tells its heap on the way. */
const program = `
  import { readFileSync } from 'node:fs';
  const [, count, ...paths] = process.argv;
  const { parseReferral, Referral } = await import('@referral-kit/validator');
  const { Referral: Bytes } = await import('@referral-kit/validator/bytes');
  const { parseJson } = await import('@referral-kit/validator/json');
  const texts = JSON.parse(paths[0]);
  const heaps = [];
  let valid = 0;
  for (let done = 0; done < Number(count); done += 1) {
    const text = texts[done % texts.length].replace('r-0', 'r-' + done);
    if (done % 4 === 0) { const read = parseJson(text); if (read.ok && Referral.validate(read.value).ok) valid += 1; }
    else if (Bytes.isJson(Buffer.from(text))) valid += 1;
    if (done % Math.ceil(Number(count) / 40) === 0) { gc(); heaps.push(process.memoryUsage().heapUsed); }
  }
  console.log(JSON.stringify({ heaps, valid }));
`;

/** Many documents in one process. */
const flat = (count: number): Row => {
  const [faulty = ''] = Object.values(documents(1)).map((text) => JSON.stringify(JSON.parse(text)));
  const texts = [faulty, faulty.replace('2019-01-02T03:04:05+01:00', '2019-01-02T03:04:05Z'), '{"id":"r-0"}', '[r-0'];
  const args = ['--expose-gc', '--input-type=module', '--eval', program, '--', String(count), JSON.stringify(texts)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: import.meta.dirname, encoding: 'utf8' });
  const what = 'the heap of one process';
  if (stdout === '') return { what, figure: 'it did not end', passed: false, faults: [stderr.slice(0, 400)] };
  const { heaps, valid } = JSON.parse(stdout) as { readonly heaps: readonly number[]; readonly valid: number };
  // The first quarter warms up.
  const [early, late] = [heaps.slice(10, 20), heaps.slice(30)].map((part) => Math.max(...part) / megabytes) as [
    number,
    number,
  ];
  return {
    what,
    figure: `${count} documents, ${valid} of them valid: at most ${early.toFixed(1)} MB early, ${late.toFixed(1)} MB in the end`,
    passed: late < early * 1.05 + 1 && valid > 0,
    faults: [`${heaps.map((heap) => Math.round(heap / 1000)).join(' ')} kB`],
  };
};

/** @returns rows about memory */
export const memoryRows = async (isLong: boolean): Promise<Row[]> => [
  await limited(isLong ? 200_000 : 20_000),
  flat(isLong ? 10_000_000 : 100_000),
];
