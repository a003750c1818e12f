import { type Profile, type Revision, type Schema, UnsupportedKeyword } from '@referral-kit/codegen';

// The descriptions of the emitted schemas, which models leave out: each type's own, then those of its members, in order.

const textsOf = ({ description = '', properties = {} }: Schema): string[] => [
  description,
  ...Object.values(properties).map((member) => member.description ?? ''),
];

const titled = (schema: Schema): [title: string, schema: Schema][] =>
  [schema, ...(schema.oneOf ?? [])].flatMap((one) =>
    one.title === undefined ? [] : [[one.title, one] as [string, Schema]],
  );

const described = (revision: Revision, profile: Profile): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const file of revision.files(profile))
    for (const [title, schema] of titled(file)) {
      const known = texts.get(title) ?? textsOf(schema);
      if (known.join('\0') !== textsOf(schema).join('\0'))
        throw new UnsupportedKeyword('description', title, 'two schemas of one title have different descriptions');
      texts.set(title, known);
    }
  return texts;
};

/** @returns the titles of all that a resolved schema holds, itself first. */
const titlesIn = (schema: Schema): string[] => [
  ...(schema.title === undefined ? [] : [schema.title]),
  ...Object.values(schema.properties ?? {}).flatMap(titlesIn),
  ...(schema.items ? titlesIn(schema.items) : []),
  ...(schema.oneOf ?? []).flatMap(titlesIn),
];

/** @returns the module of the descriptions of a profile: a function for each title, so that none is read before it is needed. */
export const documentationModule = (revision: Revision, profile: Profile): string =>
  [...described(revision, profile)]
    .map(([title, texts]) => `export const ${title} = (): readonly string[] => ${JSON.stringify(texts)};\n`)
    .join('');

/** @returns the module of the validator of a type with its descriptions. */
export const documentedModule = (revision: Revision, profile: Profile, type: string, schema: Schema): string => {
  const texts = described(revision, profile);
  const titles = [...new Set(titlesIn(schema))].filter((title) => texts.has(title)).sort();
  const file = revision.slug(type);
  return [
    `import { documented } from '../../../documented.ts';\n`,
    `import type { Validator } from '../../../validator.ts';\n`,
    `import { ${titles.map((title) => `${title} as ${title}Texts`).join(', ')} } from '../${profile}-documentation.ts';\n`,
    `import { model } from '../${profile}-models/${file}.ts';\n`,
    `import { ${type} as plain } from '../${profile}/${file}.ts';\n`,
    `/** ${type} of revision ${revision.name}, ${profile} profile. */\n`,
    `export type ${type} = plain;\n`,
    `/** Validates ${type} of revision ${revision.name}, ${profile} profile. */\n`,
    `export const ${type}: Validator<plain> = /*#__PURE__*/ documented(plain, model, { ${titles.map((title) => `${title}: ${title}Texts`).join(', ')} });\n`,
  ].join('');
};
