import type { Command } from 'commander';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { type Completed, completedOf } from '../completion/model.ts';
import { powershell } from '../completion/powershell.ts';
import { zsh } from '../completion/zsh.ts';
import { meanings } from '../explain/index.ts';
import { toStream } from '../report/outputs.ts';
import { stdout } from '../report/stream.ts';
import { oneOf } from '../usage.ts';
import { schemaNames } from './schema.ts';

const shells = { bash, zsh, fish, powershell } satisfies Record<string, (commands: readonly Completed[]) => string>;

const names = Object.keys(shells) as (keyof typeof shells)[];

/**
 * Prints a script that lets a shell complete the commands and flags of a program.
 *
 * @returns the exit status
 * @throws {UsageError} for a shell that there is no script for
 */
export const completion = (program: Command, shell: string): number => {
  const script = shells[oneOf('completion for the shell', shell, names)];
  const words = { explain: Object.keys(meanings), schema: schemaNames(), completion: names };
  toStream(stdout, false).write(script(completedOf(program, words)));
  return 0;
};
