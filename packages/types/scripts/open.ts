import type { NamedSchema } from '@referral-kit/codegen';
import { header } from '@referral-kit/codegen/write';
import { doc } from './declare.ts';
import { modulePath, specifier } from './module.ts';

/**
 * @param strict the same enumeration or list in the strict profile, closed
 * @returns the text of the module of an enumeration or list that lets any other text through
 */
export const openModuleText = (self: NamedSchema, strict: NamedSchema): string => {
  const { name, positions, schema } = self;
  const from = specifier(modulePath(self), modulePath(strict));
  const type = `${doc(`${schema.description}\n\nAny other text is let through.`)}export type ${name} = Known | (string & {});\n`;
  if (strict.kind !== 'type')
    return `${header(`schemas/${self.path}`)}import type { ${name} as Known } from '${from}';\n\n${type}`;
  return [
    `${header(`schemas/${self.path}`)}import { ${name} as Known } from '${from}';`,
    positions ? `export { ${name}Position } from '${from}';\n` : '',
    `${type}\n${doc(`The known values, by their own names.`)}export const ${name}: typeof Known = Known;\n`,
  ].join('\n');
};
