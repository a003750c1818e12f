import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/packages/workspace.ts';

/** The built command. */
const bin = join(root, 'packages/cli/bin/referral-kit.js');

/** The contents of the files of a folder, by their path. */
export type Files = Readonly<Record<string, string>>;

/** Does something in a new folder, which is gone afterwards. */
export const inFolder = async <T>(action: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-faults-'));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @returns every file of a folder, hidden ones too */
export const filesIn = (folder: string): Files =>
  Object.fromEntries(
    (readdirSync(folder, { recursive: true }) as string[])
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** Makes a folder hold these files and no others. */
export const restore = (folder: string, files: Files): void => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};

/** The words that a process of the command is started with. */
export const words = (...args: readonly string[]): string[] => [bin, ...args];

const full = readFileSync(join(root, 'fixtures/referral/valid/full.json'), 'utf8');

/** Documents that have a fault each, which normalising mends: a date-time with an offset. */
export const documents = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `referral/${index}.json`,
      full
        .replace(/("createdDateTime": ")[^"]*/, '$12019-01-02T03:04:05+01:00')
        .replace(/("id": ")[^"]*/, `$1r-${index}`),
    ]),
  );
