import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, type run as Run, run } from '../../../scripts/packages/run.ts';
import type { Language } from './quicktype.ts';

/** What became of generated code. */
export interface Tried {
  /** In words, for people. */
  readonly done: string;
  /** The documents that were read and written, by path; undefined where the code was only compiled, or not even that. */
  readonly written?: ReadonlyMap<string, unknown>;
}

/** Code in a folder of its own. */
export interface Code {
  readonly folder: string;
  /** The type that documents are of. */
  readonly type: string;
  readonly text: string;
}

const here = import.meta.dirname;

const written = (
  ended: Awaited<ReturnType<typeof Run>>,
  documents: readonly string[],
): ReadonlyMap<string, unknown> => {
  const lines = ended.stdout.trim().split('\n');
  if (ended.status !== 0 || lines.length !== documents.length) throw new Error(linesOf(ended).slice(-20).join('\n'));
  return new Map(documents.map((path, index) => [path, JSON.parse(lines[index] as string) as unknown]));
};

const expectDone = (ended: Awaited<ReturnType<typeof Run>>): void => {
  if (ended.status !== 0) throw new Error(linesOf(ended).slice(0, 20).join('\n'));
};

const exists = async (command: string, ...words: string[]): Promise<boolean> =>
  (await run(command, words)).status === 0;

const python = async ({ folder, type, text }: Code, documents: readonly string[]): Promise<Tried> => {
  writeFileSync(join(folder, 'generated.py'), text);
  const isThere = (command: string): Promise<boolean> => exists(command, '-c', 'import dateutil');
  const command = (await isThere('python3')) ? 'python3' : '/usr/bin/python3';
  if (!(await isThere(command))) return { done: 'not run: apt-get install python3-dateutil' };
  const ended = await run(command, [join(here, 'roundtrip.py'), folder, type, ...documents]);
  return { done: 'read and written', written: written(ended, documents) };
};

const go = async ({ folder, type, text }: Code, documents: readonly string[]): Promise<Tried> => {
  if (!(await exists('go', 'version'))) return { done: 'not compiled: apt-get install golang-go' };
  writeFileSync(join(folder, 'generated.go'), text);
  writeFileSync(join(folder, 'main.go'), readFileSync(join(here, 'roundtrip.go'), 'utf8').replace('TYPE', type));
  const env = { GO111MODULE: 'off', GOFLAGS: '', GOCACHE: join(folder, 'cache') };
  expectDone(
    await run('go', ['build', '-o', 'roundtrip', 'generated.go', 'main.go'], { cwd: folder, env, timeout: 300_000 }),
  );
  const ended = await run(join(folder, 'roundtrip'), documents);
  return { done: 'compiled, read and written', written: written(ended, documents) };
};

/** All types are in one text, each of which wants a file of its name. */
const java = async ({ folder, text }: Code): Promise<Tried> => {
  if (!(await exists('javac', '-version'))) return { done: 'not compiled: apt-get install default-jdk-headless' };
  const source = join(folder, 'referralkit');
  mkdirSync(source, { recursive: true });
  const files = text.split(/^\/\/ (\w+\.java)$/m).slice(1);
  const names = files.filter((_, index) => index % 2 === 0);
  for (const [index, name] of names.entries()) writeFileSync(join(source, name), files[2 * index + 1] as string);
  expectDone(await run('javac', ['-d', 'classes', ...names.map((name) => join('referralkit', name))], { cwd: folder }));
  return { done: `compiled, ${names.length} types` };
};

const csharp = async (): Promise<Tried> => ({ done: 'generated; Debian has no compiler for it' });

/** Compiles generated code and reads documents with it, as far as this machine can. @throws {Error} where that fails */
export const languages: Readonly<Record<Language, (code: Code, documents: readonly string[]) => Promise<Tried>>> = {
  csharp,
  go,
  java,
  python,
};
