import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, renameSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, fileBytes, ReadError } from '@referral-kit/files/bytes';
import { expect, it } from 'vitest';
import { bin, folder, type Report } from './helpers/cli.ts';

/** What may happen to a file while it is read. */
const changes: Record<string, (path: string) => void> = {
  'is appended to': (path) => appendFileSync(path, 'x'),
  'is cut off': (path) => truncateSync(path, 1),
  'is written to in place': (path) => writeFileSync(path, 'bb', { flag: 'r+' }),
  'is replaced by another': (path) => {
    writeFileSync(`${path}.new`, 'aa');
    utimesSync(`${path}.new`, 1, 1);
    renameSync(`${path}.new`, path);
  },
  'is moved away': (path) => renameSync(path, `${path}.old`),
  'gives way to a folder': (path) => {
    renameSync(path, `${path}.old`);
    mkdirSync(path);
  },
};

const readToEnd = async (bytes: Bytes): Promise<void> => {
  const buffer = Buffer.alloc(16);
  while ((await bytes.read(buffer)) > 0);
};

it.each(Object.entries(changes))('a file that %s cannot be read to its end', async (_, change) => {
  const path = join(folder({ 'a.json': 'aa' }), 'a.json');
  utimesSync(path, 1, 1);
  const bytes = fileBytes(path);
  await bytes.read(Buffer.alloc(1));
  change(path);
  await expect(readToEnd(bytes)).rejects.toBeInstanceOf(ReadError);
  bytes.close();
});

it('a file that stays as it is can be read to its end, by any name', async () => {
  const path = join(folder({ 'a.json': 'aa' }), 'a.json');
  const bytes = fileBytes(path);
  await readToEnd(bytes);
  bytes.close();
});

it.each([1, 2])('the command finds a file that grows unreadable, with --jobs %i', async (jobs) => {
  const line = `${JSON.stringify({ id: 'a'.repeat(100) })}\n`;
  const cwd = folder({ 'a.ndjson': line.repeat(150_000) });
  const words = ['validate', '--type', 'Tag', '--jobs', String(jobs), '--reporter', 'json', '.'];
  const child = spawn(process.execPath, [bin, ...words], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  const writing = setInterval(() => appendFileSync(join(cwd, 'a.ndjson'), line), 2);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [status] = await once(child, 'close');
  clearInterval(writing);
  const { results } = JSON.parse(Buffer.concat(chunks).toString()) as Report;
  const problems = results.flatMap(({ issues }) => issues);
  expect([status, problems.length]).toEqual([4, 1]);
  expect(problems).toMatchObject([{ code: 'file/unreadable', message: expect.stringContaining('changed') }]);
});
