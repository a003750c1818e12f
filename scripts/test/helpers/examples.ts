import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { root } from '../../packages/workspace.ts';
import type { ModuleRun } from './example-runner.ts';

// An example is a block of TypeScript in a Markdown file. What is in a comment right before it is not shown to
// readers:
//
//   <!-- before:
//   const text = '{}';
//   -->                        code that the example goes on from
//   <!-- not run: why -->      it is only type-checked
//   <!-- no example: why -->   it is neither
//
// What it prints is in a block without a language right after it, or in comments after `console.log(…);`.

/** One example of the documentation. */
export interface Example {
  /** Its file and line: `packages/validator/README.md:12`. */
  readonly place: string;
  readonly code: string;
  /** Why it is not run, if it is not. */
  readonly notRun: string | undefined;
  /** All that it prints, if that is told. */
  readonly printed: string | undefined;
  /** What comments say that it prints, among other lines. */
  readonly comments: readonly string[];
}

const block =
  /(?<notes>(?:<!--(?:(?!-->).)*-->\n+)*)```(?<language>ts|js)\n(?<code>(?:(?!```).)*)```\n(?:\n```\n(?<printed>(?:(?!```).)*)```)?/gs;

const noteIn = (notes: string, name: string): string | undefined =>
  new RegExp(`<!-- ${name}:\\s(?<text>(?:(?!-->).)*)-->`, 's').exec(notes)?.groups?.text?.trim();

/** The comments behind the logs of a text, each with the lines of comments that follow it. */
const commentsIn = (code: string): string[] => {
  const lines = code.split('\n');
  return lines.flatMap((line, at) => {
    if (!line.includes('console.log(')) return [];
    const behind = /\); \/\/ (.*)$/.exec(line)?.[1];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((each) => !each.startsWith('// '));
    const below = rest.slice(0, end < 0 ? rest.length : end).map((each) => each.slice('// '.length));
    return [...(behind === undefined ? [] : [behind]), ...(line.trimStart() === line ? below : [])];
  });
};

const examplesIn = (file: string): Example[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(block)].flatMap(({ index, groups = {} }) => {
    const { notes = '', code = '', printed } = groups;
    if (noteIn(notes, 'no example') !== undefined) return [];
    const line = text.slice(0, index + notes.length).split('\n').length;
    const before = noteIn(notes, 'before');
    return [
      {
        place: `${file}:${line}`,
        code: before === undefined ? code : `${before}\n${code}`,
        notRun: noteIn(notes, 'not run'),
        printed,
        comments: commentsIn(code),
      },
    ];
  });
};

/** @returns the examples of every README of the workspace and of the documentation */
export const examples = (): Example[] =>
  globSync(
    [
      'README.md',
      'schemas/README.md',
      'packages/*/README.md',
      'docs/*.md',
      'docs/first-release/*.md',
      'examples/README.md',
      'site/content/**/*.md',
    ],
    { cwd: root },
  )
    .map((path) => path.split(sep).join('/'))
    .sort()
    .flatMap(examplesIn);

const ended = (command: string, words: readonly string[], cwd: string): Promise<[string, string]> =>
  new Promise((resolve) => {
    execFile(command, words, { cwd, encoding: 'utf8' }, (_error, stdout, stderr) => resolve([stdout, stderr]));
  });

const moduleOf = (at: number): string => `example${at}.ts`;

/**
 * @param modules where the packages are that the examples import
 * @returns a folder outside the repository that has the packages, and each example as a module
 */
export const exampleFolder = (all: readonly Example[], modules: string = join(root, 'node_modules')): string => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-examples-'));
  symlinkSync(modules, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [at, { code }] of all.entries()) writeFileSync(join(folder, moduleOf(at)), `${code}\nexport {};\n`);
  return folder;
};

/**
 * Runs the examples that are to be run.
 *
 * @returns what each printed and what ended it early, in the order of the examples; `undefined` for those not run
 */
export const runExamples = async (folder: string, all: readonly Example[]): Promise<(ModuleRun | undefined)[]> => {
  const modules = all.flatMap(({ notRun }, at) => (notRun === undefined ? [join(folder, moduleOf(at))] : []));
  const results = join(folder, 'results.json');
  const runner = join(import.meta.dirname, 'example-runner.ts');
  const [, stderr] = await ended(process.execPath, [runner, results, ...modules], folder);
  if (!existsSync(results)) throw new Error(`an example ended the process: ${stderr}`);
  const runs = JSON.parse(readFileSync(results, 'utf8')) as ModuleRun[];
  return all.map(({ notRun }) => (notRun === undefined ? runs.shift() : undefined));
};

/**
 * Type-checks the examples, each as its own module.
 *
 * @returns the compiler's errors, with the places of the examples instead of their files
 */
export const typeFaults = async (folder: string, all: readonly Example[], options: object): Promise<string[]> => {
  const compilerOptions = { module: 'nodenext', target: 'es2024', noEmit: true, skipLibCheck: true, types: ['node'] };
  const tsconfig = { compilerOptions: { ...compilerOptions, ...options }, include: ['example*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  const [stdout] = await ended(join(root, 'node_modules/.bin/tsc'), ['--pretty', 'false', '-p', '.'], folder);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^example(\d+)\.ts/, (_, at: string) => all[Number(at)]?.place ?? at));
};
