import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../figures.ts';
import { documents, inFolder, restore, words } from './workspace.ts';

const again = 'Watching for changes';

/** Changes a file again and again while the command watches, and holds every report to what the file says. */
export const watchRow = (changes: number): Promise<Row> =>
  inFolder(async (cwd) => {
    const files = documents(1);
    const [name = '', faulty = ''] = Object.entries(files)[0] ?? [];
    const valid = faulty.replace('2019-01-02T03:04:05+01:00', '2019-01-02T03:04:05Z');
    restore(cwd, files);
    const child = spawn(process.execPath, words('validate', '--watch', 'referral', '--reporter', 'text'), { cwd });
    const closed = once(child, 'close');
    let text = '';
    let wake = (): void => {};
    const hear = (chunk: Buffer): void => {
      text += String(chunk);
      if (text.includes(again)) wake();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    /** @returns what was written up to the end of a run; nothing when it does not come */
    const report = async (): Promise<string | undefined> => {
      const heard = new Promise<true>((resolve) => {
        wake = () => resolve(true);
        if (text.includes(again)) wake();
      });
      const patience = AbortSignal.timeout(30_000);
      const isHeard = await Promise.race([heard, once(patience, 'abort').then(() => false as const)]);
      const told = text;
      text = '';
      return isHeard ? told : undefined;
    };
    const faults: string[] = [];
    await report();
    let done = 0;
    for (; done < changes && faults.length === 0; done += 1) {
      const isValid = done % 2 === 0;
      writeFileSync(join(cwd, name), isValid ? `${valid}${' '.repeat(done % 7)}` : `${faulty}${' '.repeat(done % 7)}`);
      const told = await report();
      if (told === undefined) faults.push(`change ${done + 1}: no run`);
      else if (told.includes('createdDateTime') === isValid) faults.push(`change ${done + 1}: ${told.slice(0, 300)}`);
    }
    child.kill('SIGINT');
    const [status] = (await closed) as [number | null];
    if (status !== 0) faults.push(`it ends with status ${status}`);
    return {
      what: 'validate --watch',
      figure: `${done} changes of a document, each followed by a report that is right: ${faults.length} are not`,
      passed: faults.length === 0,
      faults,
    };
  });
