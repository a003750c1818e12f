// Gives odd inputs to the command and to other command line validators, and compares their exit statuses with the table
// in docs/other-checkers.md. Prints one line for each input; exits with 1 where another is stricter, or the table
// differs. With --write, the table is written. What is not installed keeps its column of the table, marked so.
// CHECK_JSONSCHEMA (how to call it) and CHECK_JSONSCHEMA_VERSION make --write record that checker again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installLocked } from '../../scripts/packages/install-locked.ts';
import { Report } from '../../scripts/packages/report.ts';
import { type Checker, otherCheckers, ownChecker, recordCheckJsonschema } from './checkers.ts';
import { inputs, type OddInput } from './inputs.ts';

const page = join(import.meta.dirname, '../../docs/other-checkers.md');

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' } },
  additionalProperties: false,
};

/** @returns the call of a checker for some paths */
const lineFor = ({ call, option }: Checker, { paths, isWrittenTo }: OddInput): string => {
  const words = option === undefined ? paths : paths.replaceAll(/(?<=^| )(?=\S)/g, `${option} `);
  const line = call.replace('PATHS', () => words);
  const writer = '(while :; do echo >> a.json; done) &';
  return isWrittenTo ? `${writer} ${line}; status=$?; kill $!; exit $status` : line;
};

/** @returns the exit status of a checker for an input */
const statusOf = (checker: Checker, input: OddInput): number | null => {
  const cwd = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  try {
    for (const [name, content] of Object.entries(input.files ?? {})) writeFileSync(join(cwd, name), content);
    const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
    writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
    const env = { ...process.env, SCHEMA: join(folder, 'schema.json'), HOME: folder };
    const bash = (line: string) => spawnSync('bash', ['-c', line], { cwd, env, input: '', timeout: 120_000 });
    if (input.prepare !== undefined) bash(input.prepare);
    const { status } = bash(lineFor(checker, input));
    rmSync(folder, { recursive: true, force: true });
    return status;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
};

const notRun = 'not run';

/** @returns what a checker does with each input; for a recorded one, what it did */
const column = (checker: Checker): readonly string[] => {
  const { version, recorded } = checker;
  if (recorded !== undefined) return inputs.map(({ what }) => String(recorded[what] ?? notRun));
  return version === undefined ? inputs.map(() => notRun) : inputs.map((input) => String(statusOf(checker, input)));
};

const headingOf = ({ name, version }: Checker): string => [name, version ?? `(${notRun})`].join(' ').trim();

await installLocked(import.meta.dirname, 'other checkers');
const report = new Report();
const checkers = [ownChecker, ...otherCheckers()];
const columns = checkers.map(column);
const rows = inputs.map(({ what }, index) => [what, ...columns.map((each) => each[index] as string)]);

const table = [['input', ...checkers.map(headingOf)], ['---', ...checkers.map(() => '---')], ...rows]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');

const text = `<!-- Generated: npm run -w scripts test:checkers -- --write -->

# Beside other checkers

Exit statuses of command line validators for the same odd inputs and one schema: an object with an \`id\` that is a string. 0 means that CI is green. Whenever one of the others fails a run, so does \`referral-kit\`.

${table}

v8r, ajv-cli and @sourcemeta/jsonschema are installed from npm, and Python's jsonschema from Debian; CI runs them. check-jsonschema is published on PyPI alone: its column was recorded once, with that version and Debian's jsonschema, ruamel.yaml and click below it. What the statuses of \`referral-kit\` mean: [exit-statuses.md](exit-statuses.md).
`;

for (const [what = '', own, ...others] of rows) {
  const stricter = checkers.slice(1).filter((_, index) => own === '0' && !['0', notRun].includes(others[index] ?? ''));
  report.add(
    'stricter',
    what,
    stricter.map(({ name }) => `${name} is stricter`),
    'fix packages/cli',
  );
}
if (process.argv.includes('--write')) {
  writeFileSync(page, text);
  checkers.forEach((checker, index) => {
    const statuses = inputs.map(({ what }, row) => [what, Number(columns[index]?.[row])]);
    recordCheckJsonschema(checker, Object.fromEntries(statuses));
  });
} else {
  // Without Debian's package its column cannot be compared.
  const isWhole = checkers.every(({ version }) => version !== undefined);
  const differs = isWhole && readFileSync(page, 'utf8') !== text;
  report.add('table', page, differs ? [text] : [], 'npm run -w scripts test:checkers -- --write');
}
process.exitCode = report.end() ? 0 : 1;
