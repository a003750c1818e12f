// Gives validators, published contracts and comparisons of schemas of others the same tasks as ours, and compares what
// they do with the tables in docs/comparison.md. With --write, the tables are written. Figures are those of
// docs/benchmarks.md. Exits with 1 where the page says something else.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installLocked } from '../../scripts/packages/install-locked.ts';
import { Report } from '../../scripts/packages/report.ts';
import { table } from './table.ts';

await installLocked(import.meta.dirname, 'contracts of others');
const { validatorRows, validatorTitles } = await import('./validators.ts');
const { contracts } = await import('./contracts.ts');
const { schemaChangeRows, schemaChangeTitles } = await import('./schema-changes.ts');

const page = join(import.meta.dirname, '../../docs/comparison.md');
const { titles, rows } = contracts();

const text = `<!-- Generated: npm run -w scripts test:peers -- --write -->

# Beside other tools

What Referral Kit and others do with the same tasks. Every cell was run with the installed packages, or is from the [benchmarks](benchmarks.md); CI runs them again.

## Validators

All hold referrals to the same contract: ajv by its JSON Schema, TypeBox by its source, zod by a schema written by hand.

${table(validatorTitles, validatorRows())}

Referral Kit is the wrong choice for any other contract. Take ajv if you have JSON Schemas of your own, zod or TypeBox to write schemas in TypeScript; [\`@referral-kit/validator/ajv\`](with-ajv.md) adds these schemas to an ajv of yours. A list of many faults costs more than ajv's: each value is compared with what may have been meant.

## Contracts as packages

octokit/webhooks publishes the schemas, types and examples of GitHub's webhooks, as this project does for referrals.

${table(titles, rows)}

Its schemas are closed, so that a payload with a new member is refused until an update. Here the same source gives both: strict for what you write, tolerant for what you read.

## Comparing schemas

Each of these changes loses documents; right is to say so.

${table(schemaChangeTitles, await schemaChangeRows())}

json-schema-diff says whether something was added or removed. compat also gives a document that shows it, which two validators confirm, and costs the installation of several of them.

## Command lines

\`referral-kit\` knows this contract alone; ajv-cli, \`@sourcemeta/jsonschema\`, v8r and Python's jsonschema take any schema. What each does with the same odd inputs is in [Beside other checkers](other-checkers.md), times are in [Speed of the command line](speed.md).
`;

const report = new Report();
const isWritten = process.argv.includes('--write');
if (isWritten) writeFileSync(page, text);
/** Counts and times change with fixtures and benchmarks; what CI holds the page to are the answers. */
const answers = (whole: string): string => whole.replaceAll(/\d[\d.,]*/g, '0');
const differs = answers(readFileSync(page, 'utf8')) !== answers(text);
report.add('tables', page, differs ? [text] : [], 'npm run -w scripts test:peers -- --write');
process.exitCode = report.end() ? 0 : 1;
