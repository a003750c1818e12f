import { join } from 'node:path';
import { run } from '../../scripts/packages/run.ts';
import { type Absent, acceptedBy, type Validator } from './validator.ts';

/** Perl's JSON::Validator, as the distribution has it. */
export const perl = async (): Promise<Validator | Absent> => {
  const probe = await run('perl', ['-MJSON::Validator', '-e', 'print JSON::Validator->VERSION']);
  if (probe.status !== 0) {
    return { name: "Perl's JSON::Validator", why: 'it is not installed: apt-get install libjson-validator-perl' };
  }
  const program = join(import.meta.dirname, 'validate.pl');
  return {
    name: `Perl's JSON::Validator ${probe.stdout.trim()} (draft-07)`,
    dialect: 'draft-07',
    accepted: async (schema, documents) => acceptedBy(await run('perl', [program, schema, ...documents]), documents),
  };
};
