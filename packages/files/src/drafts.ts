import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

// A draft is what a file is written to until it is whole. Its name says which process writes it, so that a later run can tell
// a draft that is being written from one whose process was killed.

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const pattern = /^\.referral-kit-(?<host>[0-9a-f]{8})-(?<process>\d+)-[0-9a-f]{12}\.tmp$/;

const aDay = 86_400_000;

/** The drafts of this process, which are gone when it ends before they are whole. */
const drafts = new Set<string>();

/** The folders in which abandoned drafts have been looked for. */
const swept = new Set<string>();

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** Whether nobody writes a draft any more. Processes of another machine that shares the folder cannot be asked. */
const isAbandoned = (name: string, path: string): boolean => {
  const { host: on, process: by } = pattern.exec(name)?.groups ?? {};
  if (on === undefined) return false;
  const changed = statSync(path).mtimeMs;
  if (changed < Date.now() - aDay) return true;
  if (on !== host) return false;
  // In containers, a later process has the number of an earlier one.
  return Number(by) === process.pid ? changed < performance.timeOrigin : !isRunning(Number(by));
};

/** Removes the drafts that killed processes have left in a folder. */
const sweep = (folder: string): void => {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (isAbandoned(name, path)) rmSync(path, { force: true });
    }
  } catch {
    // What cannot be listed or removed is left to whoever may.
  }
};

const removeAll = (): void => {
  for (const path of drafts) rmSync(path, { force: true });
};

/** @returns a path for a new draft in a folder, from which the drafts of killed processes are removed */
export const newDraft = (folder: string): string => {
  sweep(folder);
  if (drafts.size === 0 && !process.listeners('exit').includes(removeAll)) process.once('exit', removeAll);
  const path = join(folder, `.referral-kit-${host}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  drafts.add(path);
  return path;
};

/** Forgets a draft that has taken the place of its file. */
export const settled = (draft: string): void => {
  drafts.delete(draft);
};

/** Removes a draft that will not be whole. */
export const discard = (draft: string): void => {
  rmSync(draft, { force: true });
  drafts.delete(draft);
};
