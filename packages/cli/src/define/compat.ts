import type { CompatFlags } from '../commands/compat.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';
import { collect } from './reporting.ts';

const explanation = `
OLD and NEW are each a file or folder of JSON Schemas,
  git:REF             the same path at a git ref, as git:v1.2.0
  git:REF:PATH        another path there, from the root of the repository (from here with ./)
  npm:NAME@VERSION    a published version, fetched by npm without running its scripts
  npm:NAME@VERSION:PATH
Files are paired by path, else by $id. In a folder only what looks like a schema is compared.
A writer's documents must stay valid; a reader must understand all documents that can come.
Each finding is proved, or shows a document that only one version accepts. What could not be
proved counts as major, and says so.

Examples:
  referral-kit compat git:v1.2.0 schemas
  referral-kit compat npm:@referral-kit/schemas@1.2.0 schemas --fail-on minor
  referral-kit compat old.schema.json new.schema.json --role reader
  referral-kit compat git:main schemas --reporter pretty --reporter markdown=changes.md

Exit status:
  ${status.valid}   no change is as grave as --fail-on says
  ${status.faults}   one is
  ${status.usage}   the command was used in a way it does not know
  ${status.nothing}   there was nothing to compare
  ${status.unreadable}   something could not be read or parsed, so that nothing was compared
  ${status.bug}  a fault of referral-kit itself`;

export const defineCompat: Define = (command, done): Definition =>
  command
    .description('tell which version number a change of JSON Schemas asks for, with proofs or witnesses')
    .argument('<old>', 'the version that is relied upon')
    .argument('<new>', 'the version that is to come')
    .option(
      '--role <role>',
      'writer, reader, both, or profile (the default): reader in folders named tolerant, else writer',
    )
    .option('--fail-on <bump>', 'patch, minor or major (the default): the least bump that ends with status 1')
    .option('--dialect <dialect>', 'of schemas that name none: draft-06, draft-07, 2019-09 or 2020-12 (the default)')
    .option(
      '--format <meaning>',
      'whether format is a demand: assertion, annotation, or changed (the default), where it was changed',
    )
    .option(
      '--documents <path>',
      'a file or folder of schemas that both versions refer to by $id; may be repeated',
      collect,
    )
    .option(
      '--timeout <milliseconds>',
      'how long one question may take; without it the answer is the same on every machine',
    )
    .option(
      '--reporter <name[=path]>',
      'pretty (the default), json, markdown or github; may be repeated, with a file for each but one',
      collect,
    )
    .option('--color', 'write colours')
    .option('--no-color', 'write no colours')
    .addHelpText('after', explanation)
    .action(async (old: string, now: string, flags: CompatFlags) => {
      const { compat } = await import('../commands/compat.ts');
      done(await compat([old, now], flags));
    });
