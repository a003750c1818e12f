import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootsOf } from '../src/commands/watch.ts';
import { bin, cli, folder } from './helpers/cli.ts';

/** Runs the command, and waits for what it says. */
const watching = (cwd: string, words: string[]) => {
  const child = spawn(process.execPath, [bin, 'validate', '--watch', ...words], { cwd });
  let said = '';
  let wake = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      wake();
    });
  }
  const closed = once(child, 'close').then(([status]) => {
    wake();
    return status as number | null;
  });
  return {
    child,
    closed,
    /** @returns what was said since, once a run is over and the texts are among it */
    until: async (...texts: string[]): Promise<string> => {
      for (;;) {
        const end = said.lastIndexOf('Watching for changes');
        if (end !== -1 && texts.every((text) => said.slice(0, end).includes(text))) break;
        if (child.exitCode !== null) throw new Error(`it ended: ${said}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const heard = said;
      said = '';
      return heard;
    },
  };
};

describe.runIf(process.platform !== 'win32')('validate --watch', () => {
  it('validates again after each change, and ends cleanly', async () => {
    const cwd = folder({ 'docs/tag/a.json': { id: 'a' }, 'docs/node_modules/tag/b.json': {} });
    const { child, closed, until } = watching(cwd, [
      'docs',
      '--reporter',
      'text',
      '--reporter',
      'json=docs/report.json',
    ]);
    await until('1 valid');
    writeFileSync(join(cwd, 'docs/tag/a.json'), '{"id":1}');
    expect(await until('1 invalid')).not.toContain('\u001b');
    mkdirSync(join(cwd, 'docs/more/tag'), { recursive: true });
    writeFileSync(join(cwd, 'docs/more/tag/c.json'), '{"id":"c"}');
    await until('2 records', '1 invalid');
    writeFileSync(join(cwd, 'docs/tag/a.expected.json'), '[{"code":"schema/wrong-type","pointer":"/id"}]');
    await until('1 failed as expected');
    child.kill('SIGINT');
    expect(await closed).toBe(0);
  });

  it('outlives a configuration that is broken for a while', async () => {
    const cwd = folder({ 'tag/a.json': { id: 'a' }, 'referral-kit.config.json': {} });
    const { child, closed, until } = watching(cwd, ['tag']);
    await until('1 valid');
    writeFileSync(join(cwd, 'referral-kit.config.json'), '{');
    await until('error');
    writeFileSync(join(cwd, 'referral-kit.config.json'), '{}');
    await until('1 valid');
    child.kill('SIGINT');
    expect(await closed).toBe(0);
  });

  it('sees a configuration that is written meanwhile, and another that is gone', async () => {
    const cwd = folder({ 'docs/a.json': { id: 'a' } });
    const { child, closed, until } = watching(cwd, ['docs']);
    await until('1 invalid');
    writeFileSync(join(cwd, 'referral-kit.config.json'), '{"type":"Tag"}');
    await until('1 valid');
    rmSync(join(cwd, 'referral-kit.config.json'));
    await until('1 invalid');
    writeFileSync(join(cwd, '.referralignore'), 'docs/a.json');
    await until('nothing was validated');
    child.kill('SIGINT');
    expect(await closed).toBe(0);
  });

  it('outlives a folder that is gone for a while', async () => {
    const cwd = folder({ 'tag/a.json': { id: 'a' } });
    const { child, closed, until } = watching(cwd, ['tag']);
    await until('1 valid');
    renameSync(join(cwd, 'tag'), join(cwd, 'other'));
    await until('file/not-found');
    renameSync(join(cwd, 'other'), join(cwd, 'tag'));
    await until('1 valid');
    writeFileSync(join(cwd, 'tag/a.json'), '{"id":1}');
    await until('1 invalid');
    child.kill('SIGINT');
    expect(await closed).toBe(0);
  });

  it('takes no standard input, and fails at once for wrong words', async () => {
    const cwd = folder();
    expect((await cli(cwd, ['validate', '--watch', '-'])).status).toBe(2);
    expect((await cli(cwd, ['validate', '--watch', '--type', 'Tog', '.'])).status).toBe(2);
    expect((await cli(cwd, ['validate', '--watch'])).status).toBe(2);
  });
});

describe('the places to watch', () => {
  it('are files, folders, and what patterns begin with', () => {
    expect(rootsOf(['a', 'b/*.json', '/c/d*/e', 'a'], '/x')).toEqual(['/x/a', '/x/b', '/c']);
  });
});
