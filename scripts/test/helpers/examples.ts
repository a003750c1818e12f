import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { root } from '../../packages/workspace.ts';

// An example is a block of TypeScript in a Markdown file. What stands in a comment right before it is not shown to
// readers:
//
//   <!-- before:
//   const text = '{}';
//   -->                        code that the example goes on from
//   <!-- not run: why -->      it is only type-checked
//   <!-- no example: why -->   it is neither
//
// What it prints is told by a block without a language right behind it, or by comments behind `console.log(…);`.

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

/** @returns a folder outside of the repository that has its packages */
export const exampleFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-examples-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
};

const ended = (command: string, words: readonly string[], cwd: string, input = ''): Promise<[string, string]> =>
  new Promise((resolve) => {
    const child = execFile(command, words, { cwd, encoding: 'utf8' }, (_error, stdout, stderr) =>
      resolve([stdout, stderr]),
    );
    child.stdin?.end(input);
  });

/** Runs an example as a user runs it. @returns what it prints, and what ends it before its end */
export const run = async (folder: string, { code }: Example): Promise<{ stdout: string; thrown: string }> => {
  const [stdout, stderr] = await ended(process.execPath, ['--input-type=module-typescript'], folder, code);
  return { stdout, thrown: /^Node\.js v\d/m.test(stderr) ? stderr : '' };
};

/**
 * Type-checks examples, each as a module of its own.
 *
 * @returns the compiler's complaints, with the places of the examples for their files
 */
export const typeFaults = async (folder: string, all: readonly Example[], options: object): Promise<string[]> => {
  for (const [at, { code }] of all.entries()) writeFileSync(join(folder, `example${at}.ts`), `${code}\nexport {};\n`);
  const compilerOptions = { module: 'nodenext', target: 'es2024', noEmit: true, skipLibCheck: true, types: ['node'] };
  const tsconfig = { compilerOptions: { ...compilerOptions, ...options }, include: ['example*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  const [stdout] = await ended(join(root, 'node_modules/.bin/tsc'), ['--pretty', 'false', '-p', '.'], folder);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^example(\d+)\.ts/, (_, at: string) => all[Number(at)]?.place ?? at));
};
