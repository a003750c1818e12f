import { manifest } from '@referral-kit/codegen';
import { everything, kinds } from '@referral-kit/coverage/kinds';
import { type Static, Type } from 'typebox';
import type { Config } from '../src/config.ts';

const described = (description: string): { description: string } => ({ description });

/** One text of several that are allowed. */
const oneOf = (title: string, values: readonly string[], description: string) =>
  Type.Unsafe<string>({ title, type: 'string', enum: values, description });

const text = (description: string) => Type.String({ minLength: 1, description });

const globs = (description: string) =>
  Type.Unsafe<string | string[]>({
    type: ['string', 'array'],
    minLength: 1,
    minItems: 1,
    items: { type: 'string', minLength: 1 },
    description,
  });

const percent = { type: 'number', minimum: 0, maximum: 100 };

const byKind = Object.fromEntries(
  [everything, ...kinds].map((name) => [name, Type.Optional(Type.Unsafe<number>(percent))]),
);

const contractMembers = (revisions: readonly string[], types: readonly string[], whose: string) => ({
  revision: Type.Optional(oneOf('revision', revisions, `The revision of the contract for ${whose}.`)),
  profile: Type.Optional(
    Type.Unsafe<'strict' | 'tolerant'>({
      title: 'profile',
      type: 'string',
      enum: ['strict', 'tolerant'],
      description: `Strict for what you write, or tolerant for what you receive: for ${whose}.`,
    }),
  ),
  type: Type.Optional(oneOf('type', types, `The documented type of ${whose}.`)),
});

const closed = { additionalProperties: false };

const source = (revisions: readonly string[], types: readonly string[]) =>
  Type.Object(
    {
      $schema: Type.Optional(Type.String(described('The schema of this file, for editors.'))),
      ...contractMembers(
        revisions,
        types,
        'documents for which no option, `$schema`, entry of `files` or folder sets it',
      ),
      files: Type.Optional(
        Type.Array(
          Type.Object(
            {
              match: globs('Which files: patterns as in .gitignore, relative to the folder of this file.'),
              ...contractMembers(revisions, types, 'these files'),
            },
            { ...closed, title: 'An entry of files' },
          ),
          described(
            'The contract of some files. If several entries match a file, the last one that sets a member counts.',
          ),
        ),
      ),
      ignore: Type.Optional(
        globs('What to leave out: patterns as in .gitignore, relative to the folder of this file.'),
      ),
      paths: Type.Optional(
        Type.Array(text('A file, folder or pattern, relative to the folder of this file.'), {
          minItems: 1,
          description: 'What to validate if the command line names nothing.',
        }),
      ),
      reporters: Type.Optional(
        Type.Array(
          text(
            'A reporter, or a reporter and its file, such as `json=report.json`, relative to the folder of this file.',
          ),
          {
            minItems: 1,
            description: 'The reports to write if the command line names none.',
          },
        ),
      ),
      baseline: Type.Optional(text('The baseline file, relative to the folder of this file.')),
      coverage: Type.Optional(
        Type.Object(
          {
            minimum: Type.Optional(
              Type.Unsafe<number | Readonly<Record<string, number>>>({
                ...Type.Object(byKind),
                ...closed,
                ...percent,
                type: ['number', 'object'],
                description:
                  'The least that the documents need to exercise, in percent: of everything (`all`), or of a kind. It applies to runs that check everything.',
              }),
            ),
          },
          { ...closed, title: 'coverage', description: 'The coverage that is required.' },
        ),
      ),
      allowEmpty: Type.Optional(Type.Boolean(described('Whether to succeed if there is nothing to validate.'))),
      allowUnmatched: Type.Optional(
        Type.Boolean(described('Whether to succeed if a path matches no file, as long as others do.')),
      ),
      maxWarnings: Type.Optional(
        Type.Integer({ minimum: 0, description: 'Fail the run if there are more warnings than this.' }),
      ),
    },
    closed,
  );

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const isSame: Same<Static<ReturnType<typeof source>>, Config> = true;

/**
 * @param revisions the names of the revisions
 * @param types the names of the documented types of any of them
 * @returns the JSON Schema of the configuration
 */
export const configSchema = (revisions: readonly string[], types: readonly string[]): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${manifest.base}cli/config.schema.json`,
  $comment:
    'Generated from packages/cli/scripts/config-schema.ts; do not edit. To change it, edit that and run: npm run generate',
  title: 'Configuration of referral-kit',
  description: 'What referral-kit.config.json, or the member referral-kit of package.json, may hold.',
  ...(isSame && (JSON.parse(JSON.stringify(source(revisions, types))) as object)),
});
