// npm run mutation -- TARGET [FILE…] [--record]
//
// Mutates the files of a target, or those that are named, and counts the mutants that its tests detect. What was tried
// before with the same sources and tests is not tried again. Exits with 1 when less than nine of ten mutants that can be
// told from the original are detected, or an entry of the equivalents is out of date. `--record` keeps the figures of
// a whole target for docs/trust.md.
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { record } from '../figures.ts';
import { writeTrust } from '../trust.ts';
import { equivalentsOf, judge } from './equivalents.ts';
import { optionsFor } from './options.ts';
import { targets } from './targets.ts';

const root = join(import.meta.dirname, '../..');
const enough = 0.9;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { record: { type: 'boolean' } } });
const [name = '', ...files] = positionals;
if (!Object.hasOwn(targets, name) || (values.record && files.length > 0)) {
  console.error(`Expected a target: ${Object.keys(targets).join(', ')}; with --record, no files`);
  process.exit(2);
}
process.chdir(root);
process.env.MUTATION_TARGET = name;
const started = performance.now();
const mutants = await new Stryker(optionsFor(name, files)).runMutationTest();
const results = mutants.map((mutant) => ({ ...mutant, fileName: relative(root, mutant.fileName) }));
const judged = judge(results, equivalentsOf(name), root);
const { detected, equivalent, survived, stale } = judged;
const score = judged.mutants === 0 ? 0 : detected / (judged.mutants - equivalent.length);
const figure = `${(100 * score).toFixed(1)} % of ${judged.mutants} mutants detected, ${equivalent.length} equivalent, ${survived.length} survived`;

console.log(`\n${name}: ${figure}; the reports are in .mutation/`);
for (const { file, line, replacement } of stale) console.log(`no longer equivalent: ${file}: ${line} → ${replacement}`);
const passed = score >= enough && stale.length === 0;
if (values.record) {
  record(`mutation-${name}`, [{ what: `mutation of ${name}`, figure, passed }], performance.now() - started);
  writeTrust();
}
process.exitCode = passed ? 0 : 1;
