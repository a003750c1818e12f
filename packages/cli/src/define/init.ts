import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';

const explanation = `
The configuration names the folders in the working folder that hold documents, and the documents that are in it
directly: what is like a referral, or says with $schema what it is. What .gitignore and .referralignore name is left
out. Nothing is ever overwritten.

Exit status:
  ${status.valid}   referral-kit.config.json is written
  ${status.usage}   there is a configuration already, or it cannot be written
  ${status.bug}  a fault of referral-kit itself`;

export const defineInit: Define = (command, done): Definition =>
  command
    .description('write a configuration for what is in the working folder')
    .addHelpText('after', explanation)
    .action(async () => {
      const { init } = await import('../commands/init.ts');
      done(await init());
    });
