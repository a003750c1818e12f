import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';

const explanation = `
Examples:
  bash        echo 'source <(referral-kit completion bash)' >> ~/.bashrc
  zsh         referral-kit completion zsh > "\${fpath[1]}/_referral-kit"
  fish        referral-kit completion fish > ~/.config/fish/completions/referral-kit.fish
  PowerShell  referral-kit completion powershell >> $PROFILE

Exit status:
  ${status.valid}   it was printed
  ${status.usage}   there is no script for the shell
  ${status.bug}  a fault of referral-kit itself`;

export const defineCompletion: Define = (command, done): Definition =>
  command
    .description('print a script that lets a shell complete commands, flags and their values')
    .argument('<shell>', 'bash, zsh, fish or powershell')
    .addHelpText('after', explanation)
    .action(async (shell: string) => {
      const [{ completion }, { program }] = await Promise.all([
        import('../commands/completion.ts'),
        import('../program.ts'),
      ]);
      done(completion(program(), shell));
    });
