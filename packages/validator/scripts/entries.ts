import { type Profile, profiles, type Revision } from './contract.ts';

/** @returns the modules behind the root exports, which stand for the default revision. */
export const rootModules = (revision: string, of: readonly Profile[]): Map<string, string> =>
  new Map(
    of.flatMap((profile) =>
      [profile, `${profile}-guards`].map(
        (name) => [`${name}.ts`, `export * from './${revision}/${name}.ts';\n`] as const,
      ),
    ),
  );

/** @returns the module that finds a validator by the names of its revision, profile and type. */
export const registryModule = (revisions: readonly Revision[], defaultRevision: string): string => {
  const constants = revisions.flatMap((revision, index) =>
    profiles.map((profile) => ({ name: `${profile}${index}`, from: `./${revision.name}/${profile}.ts` })),
  );
  const table = revisions.map(
    (revision, index) =>
      `  '${revision.name}': { ${profiles.map((profile) => `${profile}: ${profile}${index}`).join(', ')} },\n`,
  );
  return [
    `import type { Registry } from '../registry.ts';\n`,
    ...constants.map(({ name, from }) => `import * as ${name} from '${from}';\n`),
    '/** The revision that the root exports stand for. */\n',
    `export const defaultRevision: string = '${defaultRevision}';\n`,
    '/** Every validator, by revision, profile and type. */\n',
    `export const registry: Registry = {\n${table.join('')}};\n`,
  ].join('');
};
