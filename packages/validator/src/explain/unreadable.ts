import type { Finding } from './report.ts';
import { show } from './show.ts';

/** @returns the issue for a value that threw when it was read. */
export const unreadable = (error: unknown): Finding => {
  let reason = 'it threw';
  try {
    reason = error instanceof Error ? error.message : show(error);
  } catch {
    // A hostile error: not even its text can be read.
  }
  return { code: 'schema/unreadable', message: `the value could not be read: ${show(String(reason))}` };
};
