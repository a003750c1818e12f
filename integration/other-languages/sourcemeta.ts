import { join, relative } from 'node:path';
import { installLocked } from '../../scripts/packages/install-locked.ts';
import { linesOf, run } from '../../scripts/packages/run.ts';
import { readManifest } from '../../scripts/packages/workspace.ts';
import type { Validator } from './validator.ts';

const folder = import.meta.dirname;

/** The command `jsonschema` of Sourcemeta, a compiled program. */
export const sourcemeta = async (): Promise<Validator> => {
  await installLocked(folder, 'the jsonschema command, RE2 and quicktype (110 MB)');
  const { version } = readManifest(join(folder, 'node_modules/@sourcemeta/jsonschema'));
  const command = join(folder, 'node_modules/.bin/jsonschema');
  return {
    name: `Sourcemeta's jsonschema ${version}`,
    async accepted(schema, documents) {
      const ended = await run(command, ['validate', '--verbose', '--continue', schema, ...documents], { cwd: folder });
      const said = new Set(linesOf(ended));
      const found = (word: string): string[] =>
        documents.filter(
          (document) => said.has(`${word}: ${relative(folder, document)}`) || said.has(`${word}: ${document}`),
        );
      const valid = found('ok');
      if (valid.length + found('fail').length !== documents.length) throw new Error([...said].slice(-20).join('\n'));
      return new Set(valid);
    },
  };
};
