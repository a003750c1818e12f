import { stdout } from '../../files/streams.ts';
import { type Command, defineCommand } from '../../options/command.ts';
import { programOptions } from '../../options/common.ts';
import { status } from '../../status.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { completionsOf, flagsOf } from './model.ts';
import { powershell } from './powershell.ts';
import { zsh } from './zsh.ts';

const scripts = { bash, zsh, fish, powershell };

/** The shells that there is a script for. */
const shells = Object.keys(scripts) as (keyof typeof scripts)[];

export const command: Command = defineCommand({
  arguments: [{ name: 'shell', isRequired: true, choices: shells, help: 'bash, zsh, fish or powershell' }],
  options: {},
  details: ['The script completes commands, options and their values.'],
  examples: [
    "bash        echo 'source <(referral-kit completion bash)' >> ~/.bashrc",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for the shell
    'zsh         referral-kit completion zsh > "${fpath[1]}/_referral-kit"',
    'fish        referral-kit completion fish > ~/.config/fish/completions/referral-kit.fish',
    'PowerShell  referral-kit completion powershell >> $PROFILE',
  ],
  statuses: { valid: 'It was printed' },
  run: async ({ shell }, _, table) => {
    stdout.write(scripts[shell](await completionsOf(table), flagsOf(programOptions)));
    return status.valid;
  },
});
