// npm run proof -- [PART…] [--short] [--count N] [--record]
//
// Runs what shows that the verdicts are right, and prints one table with the figures of this run. Exits with 1 when
// anything disagrees, or nothing ran. What cannot run here is listed as such, and never counted as passed. `--short` tries
// as much as CI has time for; `--record` keeps the figures and writes them into docs/trust.md.
import { parseArgs } from 'node:util';
import { machine, type Row, record } from './figures.ts';
import { parts } from './parts/index.ts';
import { writeTrust } from './trust.ts';

const options = {
  short: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  count: { type: 'string' },
} as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const count = Number(values.count ?? (values.short ? 400 : 100_000));
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0 || !Number.isInteger(count) || count < 1) {
  console.error(`Expected parts out of ${parts.map(({ name }) => name).join(', ')}, and a whole number as --count`);
  process.exit(2);
}

const verdictOf = ({ passed, notRun }: Row): string => {
  if (notRun !== undefined) return 'NOT RUN';
  return passed ? 'ok' : 'FAIL';
};

const print = (part: string, row: Row): void => {
  console.log(`${verdictOf(row).padEnd(8)} ${part.padEnd(8)} ${row.what}: ${row.notRun ?? row.figure}`);
  if (!row.passed) for (const fault of row.faults ?? []) console.log(`           ${fault}`);
};

console.log(`${machine()}\n`);
const all: Row[] = [];
for (const part of parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const started = performance.now();
  const rows = await part.run({ isLong: !values.short, count, seed: 20_181_001 });
  for (const row of rows) print(part.name, row);
  if (values.record) record(part.name, rows, performance.now() - started);
  all.push(...rows);
}
if (values.record) writeTrust();
const failed = all.filter(({ passed, notRun }) => !passed && notRun === undefined).length;
const notRun = all.filter((row) => row.notRun !== undefined).length;
console.log(`\n${all.length - failed - notRun} passed, ${failed} failed, ${notRun} not run`);
process.exitCode = failed > 0 || failed + notRun === all.length ? 1 : 0;
