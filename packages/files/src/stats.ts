import { type Stats, statSync } from 'node:fs';

/** @returns what is at a path, a link counting as what it leads to; nothing where that cannot be told, whatever the reason */
export const statsAt = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};
