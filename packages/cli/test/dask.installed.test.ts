import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bin, folder } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';
import { codeUnder } from './helpers/recipes.ts';

const [partCount, recordsPerPart] = [200, 5000];

/** The Python that Debian installs the package for, and the command of the package. */
const [python, dask] = ['/usr/bin/python3', '/usr/bin/dask'];

const hasDask = spawnSync(python, ['-c', 'import distributed']).status === 0;

/** Mostly valid; some are invalid, and a few no JSON. */
const lineOf = (index: number): string => {
  if (index % 9973 === 0) return '{"id":';
  return JSON.stringify({ ...referral, id: `r-${index}`, ...(index % 97 === 0 && { status: 'new' }) });
};

const writeParts = (cwd: string): void => {
  mkdirSync(join(cwd, 'parts'));
  for (let part = 0; part < partCount; part += 1) {
    const lines = Array.from({ length: recordsPerPart }, (_, index) => lineOf(part * recordsPerPart + index));
    writeFileSync(join(cwd, `parts/part-${String(part).padStart(3, '0')}.ndjson`), `${lines.join('\n')}\n`);
  }
};

/** Waits until something is so. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await delay(100);
};

const digest = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/** The command by its name, as the recipe calls it, before everything else that the machine has. */
const environment = (cwd: string): NodeJS.ProcessEnv => {
  mkdirSync(join(cwd, 'bin'));
  const script = `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`;
  writeFileSync(join(cwd, 'bin/referral-kit'), script, { mode: 0o755 });
  writeFileSync(join(cwd, 'bin/python3'), `#!/bin/sh\nexec ${python} "$@"\n`, { mode: 0o755 });
  return { ...process.env, PATH: `${join(cwd, 'bin')}:${process.env.PATH}` };
};

// .ci/run installs it where it may.
describe.runIf(hasDask)('Dask', () => {
  it('gives the verdicts, the summary and the exit status of one machine, though it loses a worker', async () => {
    const cwd = folder();
    writeParts(cwd);
    const env = environment(cwd);
    const start = (...words: string[]): ChildProcess => {
      const child = spawn(dask, [...words, '--no-dashboard'], { cwd, env, stdio: 'ignore' });
      onTestFinished(() => void child.kill('SIGKILL'));
      return child;
    };
    const scheduler = join(cwd, 'scheduler.json');
    start('scheduler', '--host', '127.0.0.1', '--port', '0', '--scheduler-file', scheduler);
    await until(() => existsSync(scheduler) && readFileSync(scheduler, 'utf8').trimEnd().endsWith('}'));
    const { address } = JSON.parse(readFileSync(scheduler, 'utf8')) as { address: string };
    const [lost] = ['one', 'two'].map((name) =>
      start('worker', address, '--nthreads', '1', '--no-nanny', '--name', name),
    );

    writeFileSync(join(cwd, 'validate_parts.py'), codeUnder('scale.md', 'Dask', 'python')[0] as string);
    const recipe = (codeUnder('scale.md', 'Dask', 'sh')[0] as string).replaceAll('tcp://<scheduler>:8786', address);
    const running = spawn('bash', ['-ec', recipe], { cwd, env, stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => running.once('close', resolve));
    const reports = join(cwd, 'reports');
    await until(() => existsSync(reports) && readdirSync(reports).length >= partCount / 4);
    lost?.kill('SIGKILL');
    const left = partCount - readdirSync(reports).length;
    const status = await ended;

    const whole = ['validate', '--no-config', 'parts', '--reporter', 'ndjson=whole.ndjson'];
    const alone = spawnSync(join(cwd, 'bin/referral-kit'), whole, { cwd, env });
    expect(left).toBeGreaterThan(0);
    expect([status, readdirSync(reports).length]).toEqual([alone.status, partCount]);
    expect(alone.status).toBe(4);
    expect(await digest(join(cwd, 'verdicts.ndjson'))).toBe(await digest(join(cwd, 'whole.ndjson')));
  }, 3_000_000);
});
