import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';
import { docstringExamples, exportedBy } from './helpers/docstrings.ts';

// Examples in docstrings, which the reference on the site shows, are short: they use what is documented, and values
// that a reader knows. Each becomes a module that imports the former, declares the latter, and is type-checked.

/** Where names come from that an example uses beside those of its own file. */
const modules: Readonly<Record<string, readonly string[]>> = {
  '@referral-kit/validator': ['Referral', 'Address', 'toProblemDetails', 'validateJson', 'ReferralValidationError'],
  '@referral-kit/lifecycle/updates': ['checkPatch'],
  'fast-check': ['default as fc'],
  vitest: ['expect', 'it'],
  xstate: ['createMachine'],
};

/** What a reader takes for granted. */
const known: Readonly<Record<string, string>> = {
  body: 'string',
  ajv: "import('ajv/dist/2020.js').Ajv2020",
  before: "import('@referral-kit/validator').Referral",
  data: 'unknown',
  error: "import('@referral-kit/validator').ReferralValidationError",
  forward: '(body: unknown) => void',
  handle: '(value: unknown) => unknown',
  i18next: '{ t(key: string, params: object): string }',
  issue: "import('@referral-kit/validator').Issue",
  operations: 'readonly object[]',
  patch: 'readonly object[]',
  problem: '(status: number, issues: readonly object[]) => Response',
  redact: "import('@referral-kit/validator').Redact",
  referral: "import('@referral-kit/validator').Referral",
  registration: "import('@referral-kit/validator/2022-04-21').Registration",
  contract: "import('@referral-kit/validator/2022-04-21').RegistrationContract",
  request: 'Request & { readonly originalUrl: string }',
  response: 'Response & { status(code: number): { type(name: string): { send(body: object): void } } }',
  result: "{ readonly issues: readonly import('@referral-kit/validator').Issue[] }",
  store: '(value: unknown) => void',
  translate: "import('@referral-kit/validator').Translator",
};

/** Where a name comes from instead, in the examples of a file. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'packages/testing/src/factories/patch.ts': { patch: '@referral-kit/testing/factories' },
  'packages/validator/src/with-bytes.ts': { Referral: '@referral-kit/validator/bytes' },
};

const uses = (code: string, name: string): boolean => new RegExp(`(?<![.\\w'"/-])${name}(?![\\w'"/-])`).test(code);
/** Whether the example itself says what a name is: by a declaration, or as a parameter. */
const declares = (code: string, name: string): boolean =>
  new RegExp(
    `const (?:[{[][^=}\\]]*\\b${name}\\b[^=}\\]]*[}\\]]|${name}\\b)|import \\{[^}]*\\b${name}\\b|\\(\\(?\\{?[^()]*\\b${name}\\b[^()]*\\) =>|\\(${name} =>`,
  ).test(code);

/** A module of an example: imports of what it uses, declarations of what a reader takes for granted, and its text. */
const moduleFor = (file: string, code: string): string => {
  const isOpen = (name: string): boolean => uses(code, name) && !declares(code, name);
  const own = exportedBy(file).filter(isOpen);
  const special = Object.entries(elsewhere[file] ?? {});
  const taken = new Set([...own, ...special.map(([name]) => name)]);
  const common = Object.entries(modules).flatMap(([module, names]) =>
    names
      .map((name) => [name, module, name.split(' ').at(-1) as string] as const)
      .filter(([, , local]) => !taken.has(local) && isOpen(local)),
  );
  const values = Object.entries(known).filter(([name]) => !taken.has(name) && isOpen(name));
  const lines = code.split('\n');
  const isImport = (line: string): boolean => line.startsWith('import ');
  return [
    "import '@referral-kit/testing/vitest';",
    ...own.map((name) => `import { ${name} } from '${join(root, file)}';`),
    ...[...special, ...common].map(([name, module]) => `import { ${name} } from '${module}';`),
    ...lines.filter(isImport),
    ...values.map(([name, type]) => `declare const ${name}: ${type};`),
    'export const example = async () => {',
    ...lines.filter((line) => !isImport(line)),
    '};',
  ].join('\n');
};

const examples = docstringExamples();
const folder = mkdtempSync(join(tmpdir(), 'referral-kit-docstrings-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('there are examples of many packages', () => {
  expect(new Set(examples.map(({ file }) => file.split('/')[1])).size).toBeGreaterThan(5);
});

it('they name codes that there are', () => {
  const command = join(root, 'packages/cli/bin/referral-kit.js');
  const text = execFileSync(process.execPath, [command, 'explain', '--format', 'json'], { encoding: 'utf8' });
  const codes = (JSON.parse(text) as readonly { readonly code: string }[]).map(({ code }) => code);
  const families = new Set(codes.map((code) => code.split('/')[0]));
  const named = examples.flatMap(({ code }) =>
    [...code.matchAll(/'([a-z]+)\/[a-z-]+'/g)].filter(([, family]) => families.has(family)),
  );
  const quoted = named.map(([name]) => name.slice(1, -1));
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((name) => !codes.includes(name))).toEqual([]);
});

it('every example in a docstring type-checks', async () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [at, { file, code }] of examples.entries())
    writeFileSync(join(folder, `example${at}.ts`), moduleFor(file, code));
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2024',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    customConditions: ['referral-kit-source'],
    types: ['node'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['example*.ts'] }));
  const stdout = await new Promise<string>((resolve) => {
    const tsc = join(root, 'node_modules/.bin/tsc');
    execFile(tsc, ['--pretty', 'false', '-p', '.'], { cwd: folder, encoding: 'utf8' }, (_error, text) => resolve(text));
  });
  const faults = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^example(\d+)\.ts/, (_, at: string) => examples[Number(at)]?.file ?? at));
  expect(faults).toEqual([]);
});
