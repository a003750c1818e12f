import { type Command, defineCommand } from '../command.ts';
import { status } from '../status.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { completionOf } from './model.ts';
import { powershell } from './powershell.ts';
import { zsh } from './zsh.ts';

const scripts = { bash, zsh, fish, powershell };

/** The shells that there is a script for. */
const shells = Object.keys(scripts) as (keyof typeof scripts)[];

/** @returns a command that prints the completion script of the program for a shell. */
export const completionCommand = (program: string): Command =>
  defineCommand({
    arguments: [{ name: 'shell', isRequired: true, choices: shells, help: 'bash, zsh, fish or powershell' }],
    options: {},
    details: ['The script completes commands, options and their values.'],
    examples: [
      `bash        echo 'source <(${program} completion bash)' >> ~/.bashrc`,
      `zsh         ${program} completion zsh > "\${fpath[1]}/_${program}"`,
      `fish        ${program} completion fish > ~/.config/fish/completions/${program}.fish`,
      `PowerShell  ${program} completion powershell >> $PROFILE`,
    ],
    statuses: { valid: 'It was printed' },
    run: async ({ shell }, _, own) => {
      own.stdout.write(scripts[shell](await completionOf(own)));
      return status.valid;
    },
  });
