import type { SchemaFlags } from '../commands/schema.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';

const explanation = `
Without a type, the names of all schemas are listed. A schema refers to others by relative $ref; --bundle puts them
all into one document, for validators that load no other files.

Examples:
  referral-kit schema
  referral-kit schema Referral --bundle > referral.schema.json
  referral-kit schema CustomerSize
  referral-kit schema ReferralEvent --profile tolerant

Exit status:
  ${status.valid}   it was printed
  ${status.usage}   there is no such type, profile or revision
  ${status.bug}  a fault of referral-kit itself`;

export const defineSchema: Define = (command, done): Definition =>
  command
    .description('print the JSON Schema of a type, of a catalog or of a code list')
    .argument('[type]', 'such as Referral, CustomerProfile or IndustryId')
    .option('--bundle', 'with everything that it refers to')
    .option('--profile <profile>', 'strict (the default) or tolerant')
    .option('--revision <revision>', 'the revision of the contract')
    .addHelpText('after', explanation)
    .action(async (type: string | undefined, flags: SchemaFlags) => {
      const { schema } = await import('../commands/schema.ts');
      done(schema(type, flags));
    });
