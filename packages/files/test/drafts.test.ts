import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { newDraft } from '../src/drafts.ts';
import { fileOutput, WriteError } from '../src/write-file.ts';

const folders: string[] = [];
const folder = (): string => {
  folders.push(mkdtempSync(join(tmpdir(), 'referral-kit-')));
  return folders.at(-1) as string;
};
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

const module = new URL('../src/write-file.ts', import.meta.url).href;

const inProcess = (path: string, more: string): void => {
  const code = `const { fileOutput } = await import(${JSON.stringify(module)});
    const output = fileOutput(${JSON.stringify(path)});
    output.write('x'.repeat(1e6));
    ${more}`;
  spawnSync(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' });
};

it('of a killed process are removed by the next one that writes there, and the file is as it was', () => {
  const path = join(folder(), 'a.json');
  writeFileSync(path, 'old');
  inProcess(path, "process.kill(process.pid, 'SIGKILL')");
  expect(readdirSync(join(path, '..'))).toEqual([expect.stringMatching(/\.tmp$/), 'a.json']);
  expect(readFileSync(path, 'utf8')).toBe('old');
  inProcess(path, 'output.close()');
  expect(readdirSync(join(path, '..'))).toEqual(['a.json']);
});

it('of a running process stay, those of another machine for a day, and what is no draft for ever', () => {
  const cwd = folder();
  const own = newDraft(folder());
  const nameFor = (host: string, id: number): string => `.referral-kit-${host}-${id}-0123456789ab.tmp`;
  const host = /referral-kit-([0-9a-f]{8})-/.exec(own)?.[1] ?? '';
  const other = host === '00000000' ? '11111111' : '00000000';
  const kept = [nameFor(host, process.ppid), nameFor(other, 1), '.referral-kit-notes.tmp'];
  const removed = [nameFor(other, 2), nameFor(host, process.pid)];
  for (const name of [...kept, ...removed]) writeFileSync(join(cwd, name), '');
  for (const name of [...removed, '.referral-kit-notes.tmp']) utimesSync(join(cwd, name), 1, 1);
  newDraft(cwd);
  expect(readdirSync(cwd).sort()).toEqual([...kept].sort());
});

it('that cannot be written are gone at once, and the file can be written later', () => {
  const path = join(folder(), 'a.json');
  const output = fileOutput(path);
  const draft = readdirSync(join(path, '..'))[0] ?? '';
  rmSync(join(path, '..'), { recursive: true });
  output.write('x');
  expect(() => output.close()).toThrow(WriteError);
  expect([draft.endsWith('.tmp'), existsSync(path)]).toEqual([true, false]);
  const again = fileOutput(path);
  again.write('x');
  again.close();
  expect(readdirSync(join(path, '..'))).toEqual(['a.json']);
});

it('are gone when a file may not grow as large, and the file is as it was', () => {
  const path = join(folder(), 'a.json');
  writeFileSync(path, 'old');
  const code = `const { fileOutput } = await import(${JSON.stringify(module)});
    process.on('SIGXFSZ', () => {});
    const output = fileOutput(${JSON.stringify(path)});
    try { output.write('x'.repeat(1e6)); output.close(); } catch (error) { console.log(error.message); }
    process.kill(process.pid, 'SIGKILL')`;
  const words = `ulimit -f 64; exec "$0" --input-type=module --eval "$1"`;
  const { stdout } = spawnSync('sh', ['-c', words, process.execPath, code], { encoding: 'utf8' });
  expect(stdout).toContain('cannot be written');
  expect(readdirSync(join(path, '..'))).toEqual(['a.json']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});
