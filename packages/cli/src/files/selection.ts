import type { Configuration } from '../config.ts';

/** Which of the files that are named are wanted. */
export interface Selection {
  /** The folder that names in reports begin at. */
  readonly cwd: string;
  /** The folder that the paths count from. */
  readonly base: string;
  /** For what to ignore, and for what files hold. */
  readonly configuration: Configuration;
  /** Further patterns of what to ignore, as in .gitignore, from the working folder. */
  readonly ignore: readonly string[];
  /** Whether anything is ignored at all. */
  readonly ignores: boolean;
  /** Whether a file that is named itself is left out if it is ignored; otherwise it is always read. */
  readonly forcesExclusion?: boolean;
  /** The absolute path of the baseline in use. */
  readonly baseline?: string;
  /** The commit since which a file has to have changed. */
  readonly since?: string;
  /** Whether nothing need have changed since then. */
  readonly allowsNoChange?: boolean;
  /** What to take standard input for: a path from the working folder. */
  readonly stdinName?: string;
}

/** Every file, for what its folders say. */
export const selectAll = (cwd: string): Selection => ({
  cwd,
  base: cwd,
  configuration: { config: {}, folder: cwd },
  ignore: [],
  ignores: true,
});
