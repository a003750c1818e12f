// npm run proof -- [PART…] [--short] [--count N] [--minutes N] [--seed N] [--record] [--require-all]
//
// Runs what shows that the verdicts are right, and prints one table with the figures of this run. Exits with 1 when
// anything disagrees, or nothing ran. What cannot run here is listed as such, counted apart, and never counted as passed;
// `--require-all` fails on it. `--short` tries as much as CI has time for; `--record` keeps the figures, writes them into
// docs/trust.md, and keeps the corpora of the fuzzer.
import { parseArgs } from 'node:util';
import { machine, type Row, record } from './figures.ts';
import { parts } from './parts/index.ts';
import { conclusionOf, isGreen, lineOf } from './summary.ts';
import { writeTrust } from './trust.ts';

const options = {
  short: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  'require-all': { type: 'boolean', default: false },
  count: { type: 'string' },
  minutes: { type: 'string' },
  seed: { type: 'string' },
} as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const count = Number(values.count ?? (values.short ? 400 : 100_000));
const minutes = Number(values.minutes ?? (values.short ? 1 : 60));
const seed = Number(values.seed ?? 20_181_001);
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
const isWrong = !Number.isInteger(count) || count < 1 || !(minutes > 0) || !Number.isInteger(seed);
if (unknown.length > 0 || isWrong) {
  console.error(
    `Expected parts out of ${parts.map(({ name }) => name).join(', ')}, whole numbers as --count and --seed,`,
  );
  console.error('and a number above 0 as --minutes');
  process.exit(2);
}

console.log(`${machine()}\n`);
const all: Row[] = [];
for (const part of parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const started = performance.now();
  const rows = await part.run({ isLong: !values.short, count, minutes, keep: values.record, seed });
  for (const row of rows) console.log(lineOf(part.name, row));
  if (values.record) record(part.name, rows, performance.now() - started);
  all.push(...rows);
}
if (values.record) writeTrust();
console.log(`\n${conclusionOf(all)}`);
process.exitCode = isGreen(all, values['require-all']) ? 0 : 1;
