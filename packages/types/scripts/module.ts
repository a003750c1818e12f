import { posix } from 'node:path';
import type { NamedSchema, Schema } from '@referral-kit/codegen';
import { header } from '@referral-kit/codegen/write';
import { declare } from './declare.ts';
import { declareEnumeration } from './enumeration.ts';
import { withNames } from './references.ts';
import { declareUnion } from './union.ts';

/** The schemas of one revision and one profile. */
export type Profile = readonly NamedSchema[];

/** @returns the module of a schema, below `src/generated/`. */
export const modulePath = ({ path }: NamedSchema): string => path.replace(/\.schema\.json$/, '.ts');

/** @returns `to` as a module in the folder of `from` imports it. */
export const specifier = (from: string, to: string): string => {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};

const find = (profile: Profile, fits: (named: NamedSchema) => boolean, what: string): NamedSchema => {
  const found = profile.find(fits);
  if (!found) throw new Error(`types: no schema for ${what}`);
  return found;
};

const declarations = async ({ kind, positions, schema }: NamedSchema, named: Schema): Promise<string[]> => {
  if (kind === 'type' && schema.enum) return declareEnumeration(named, positions);
  if (schema.oneOf) return declareUnion(named);
  return [await declare(named)];
};

/** @returns the text of the module of one schema. */
export const moduleText = async (self: NamedSchema, profile: Profile): Promise<string> => {
  const used = new Set<string>();
  const lookup = ($id: string): Schema => find(profile, ({ schema }) => schema.$id === $id, $id).schema;
  const named = withNames(self.schema, self.schema.$id as string, lookup, used);
  used.delete(self.name);
  const imports = [...used].sort().map((name) => {
    const from = modulePath(find(profile, (other) => other.name === name, name));
    return `import type { ${name} } from '${specifier(modulePath(self), from)}';\n`;
  });
  const parts = await declarations(self, named);
  return [header(`schemas/${self.path}`) + imports.join(''), ...parts].join('\n');
};

/**
 * @param path of the index
 * @param modules texts by path
 * @returns a module that exports all that they export; those without values do not exist at run time
 */
export const indexText = (path: string, modules: ReadonlyMap<string, string>): string =>
  header('schemas/manifest.json') +
  [...modules]
    .map(([module, text]) => {
      const hasValues = /^export (?:const|\{)/m.test(text);
      return `export ${hasValues ? '' : 'type '}* from '${specifier(path, module)}';\n`;
    })
    .join('');
