import { type Profile, profiles, type Revision, type Schema } from '@referral-kit/codegen';
import { bytesSource, skipOf } from './bytes.ts';
import { documentationModule, documentedModule } from './documentation.ts';
import { checkOf, guardSource, namesOf, type TypeOf } from './guard.ts';
import { type List, listsModule, longLists, wordsModule } from './lists.ts';
import { Models, modelName } from './model.ts';
import { resolve } from './resolve.ts';

const used = (source: string, names: readonly string[]): string[] =>
  names.filter((name) => new RegExp(`\\b${name}\\b`).test(source));

const imports = (names: readonly string[], from: string): string =>
  names.length > 0 ? `import { ${names.join(', ')} } from '${from}';\n` : '';

const typesOf = (revision: Revision, profile: Profile): string =>
  `@referral-kit/types/${revision.name}${profile === 'tolerant' ? '/tolerant' : ''}`;

const helpers = ['isAnyDateTime', 'isDateTime', 'isZonedDateTime', 'onlyMembers', 'ownMembers'];

const guardModule = (
  revision: Revision,
  profile: Profile,
  type: string,
  schema: Schema,
  lists: readonly List[],
  typeOf: TypeOf,
): string => {
  const source = guardSource(type, schema, new Map(lists.map(({ $id, set }) => [$id, set])), typeOf);
  const others = revision.types.filter((other) => other !== type && used(source, [checkOf(other)]).length > 0);
  return [
    '// @ts-nocheck: the body is made by a code generator\n',
    `import type { ${type} } from '${typesOf(revision, profile)}';\n`,
    imports(['isClean', ...used(source, helpers)], '../../../guard/index.ts'),
    imports(
      used(
        source,
        lists.map(({ set }) => set),
      ),
      '../lists.ts',
    ),
    ...others.map((other) => imports([checkOf(other)], `./${revision.slug(other)}.ts`)),
    `${source}\n`,
    `/** Whether \`data\` is ${/^[AEIO]/.test(type) ? 'an' : 'a'} ${type} (${profile} profile). Never throws. */\n`,
    `export function is${type}(data: unknown): data is ${type} {\n`,
    `  try {\n    return ${checkOf(type)}(data, isClean());\n  } catch {\n    return false;\n  }\n}\n`,
  ].join('');
};

const skippers = [
  'Names',
  'Words',
  'isNull',
  'skipAny',
  'skipAnyDateTime',
  'skipArray',
  'skipBoolean',
  'skipDateTime',
  'skipFilledText',
  'skipMatch',
  'skipNewName',
  'skipNull',
  'skipNumber',
  'skipSpace',
  'skipText',
  'skipWord',
  'skipZonedDateTime',
];

const bytesModule = (
  revision: Revision,
  type: string,
  schema: Schema,
  lists: readonly List[],
  typeOf: TypeOf,
): string => {
  const source = bytesSource(type, schema, lists, typeOf);
  const others = revision.types.filter((other) => other !== type && used(source, [skipOf(other)]).length > 0);
  return [
    '// @ts-nocheck: the body is made by a code generator\n',
    imports(used(source, skippers), '../../../bytes/index.ts'),
    imports(
      used(
        source,
        lists.map(({ words }) => words),
      ),
      '../words.ts',
    ),
    ...others.map((other) => imports([skipOf(other)], `./${revision.slug(other)}.ts`)),
    `${source}\n`,
  ].join('');
};

const explainers = [
  'arrayOf',
  'branchRule',
  'explainAnyDateTime',
  'explainCatalog',
  'explainDateTime',
  'explainEnum',
  'explainIdentifier',
  'explainPattern',
  'explainPractice',
  'explainRange',
  'explainZonedDateTime',
  'objectOf',
  'orNull',
  'textOrNull',
];

const modelModule = (
  revision: Revision,
  profile: Profile,
  type: string,
  schema: Schema,
  models: Models,
  typeOf: TypeOf,
): string => {
  const source = models.source(schema, typeOf);
  const advised = profile === 'strict' ? revision.advice(type) : undefined;
  const advice = advised && models.advice(advised);
  return [
    `import type { Model } from '../../../explain/model.ts';\n`,
    imports(used(source, [checkOf(type), namesOf(type)]), `../${profile}-guards/${revision.slug(type)}.ts`),
    ...revision.types
      .filter((other) => used(source, [modelName(other)]).length > 0)
      .map((other) => imports([`model as ${modelName(other)}`], `./${revision.slug(other)}.ts`)),
    imports(used(`${source} ${advice}`, explainers), '../../../explain/index.ts'),
    imports(
      used(
        source.replaceAll(/"[^"]*"/g, ''),
        longLists([schema]).flatMap(({ name, set }) => [name, set]),
      ),
      '../lists.ts',
    ),
    imports(used(source, [...models.simple().keys()]), '../simple-models.ts'),
    `/** What the explanation of a fault in ${type} is read from. */\n`,
    `export const model: Model = ${source};\n`,
    advice === undefined ? '' : `/** What is advised of ${type}. */\nexport const advice: Model = ${advice};\n`,
  ].join('');
};

const simpleModelsModule = (models: Models): string => {
  const simple = [...models.simple()];
  const used = explainers.filter((name) => simple.some(([, source]) => source.includes(name)));
  return [
    `import type { Model } from '../../explain/model.ts';\n`,
    imports(used, '../../explain/index.ts'),
    ...simple.map(([name, source]) => `export const ${name}: Model = ${source};\n`),
  ].join('');
};

const validatorModule = (revision: Revision, profile: Profile, type: string): string => {
  const file = revision.slug(type);
  const tolerant = profile === 'tolerant';
  const models = `../strict-models/${file}.ts`;
  const strictly = tolerant ? '/*#__PURE__*/ strictWarnings(isStrict, strictModel)' : '';
  const advised = revision.advice(type) !== undefined;
  const warn = advised
    ? `/*#__PURE__*/ withAdvice(${['advice', ...(strictly ? [strictly] : [])].join(', ')})`
    : strictly;
  return [
    `import type { ${type} as Type } from '${typesOf(revision, profile)}';\n`,
    advised ? `import { withAdvice } from '../../../advice.ts';\n` : '',
    `import { createValidator } from '../../../create-validator.ts';\n`,
    `import type { Validator } from '../../../validator.ts';\n`,
    `import { is${type} } from '../${profile}-guards/${file}.ts';\n`,
    `import { model } from '../${profile}-models/${file}.ts';\n`,
    tolerant ? `import { strictWarnings } from '../../../warnings.ts';\n` : '',
    tolerant ? `import { is${type} as isStrict } from '../strict-guards/${file}.ts';\n` : '',
    tolerant ? `import { model as strictModel } from '${models}';\n` : '',
    advised ? `import { advice } from '${models}';\n` : '',
    `/** ${type} of revision ${revision.name}, ${profile} profile. */\n`,
    `export type ${type} = Type;\n`,
    `/** Validates ${type} of revision ${revision.name}, ${profile} profile. */\n`,
    `export const ${type}: Validator<Type> = /*#__PURE__*/ createValidator('${type}', '${revision.name}', '${profile}', is${type}, model`,
    warn ? `, ${warn});\n` : ');\n',
  ].join('');
};

const bytesValidatorsModule = (revision: Revision, profile: Profile): string =>
  [
    `import type * as types from '${typesOf(revision, profile)}';\n`,
    `import { type BytesValidator, withBytes } from '../../with-bytes.ts';\n`,
    `import * as bytes from './${profile}-bytes.ts';\n`,
    `import * as validators from './documented-${profile}.ts';\n`,
    ...revision.types.map((type) =>
      [
        `/** ${type} of revision ${revision.name}, ${profile} profile. */\n`,
        `export type ${type} = types.${type};\n`,
        `/** Validates ${type} of revision ${revision.name}, ${profile} profile, by its bytes too. */\n`,
        `export const ${type}: BytesValidator<types.${type}> = /*#__PURE__*/ withBytes(validators.${type}, bytes.${skipOf(type)});\n`,
      ].join(''),
    ),
  ].join('');

/** An advice is looked at for whole documents only, so a type that has one must not be a part of another. */
const checkAdvised = (revision: Revision): void => {
  for (const type of revision.types.filter((name) => revision.advice(name))) {
    const $id = revision.schema(type, 'strict').$id;
    const file = `${revision.slug(type)}.schema.json`;
    const user = revision.types.find((name) => {
      const schema = revision.schema(name, 'strict');
      return schema.$id !== $id && JSON.stringify(schema).includes(`"$ref":"${file}"`);
    });
    if (user) throw new Error(`modules: ${type} has an advice, and is a part of ${user}`);
  }
};

/** @returns the modules of one revision: text by path below its folder. */
export const revisionModules = (revision: Revision): Map<string, string> => {
  const modules = new Map<string, string>();
  checkAdvised(revision);
  const resolved = profiles.map((profile) => ({
    profile,
    schemas: revision.types.map((type) => ({ type, schema: resolve(revision, revision.schema(type, profile)) })),
  }));
  const lists = longLists(resolved.flatMap(({ schemas }) => schemas.map(({ schema }) => schema)));
  modules.set('lists.ts', listsModule(lists));
  modules.set('words.ts', wordsModule(lists));
  const models = new Models(revision, lists);
  for (const { profile, schemas } of resolved) {
    const types = new Map(
      schemas.filter(({ schema }) => schema.properties).map(({ type, schema }) => [JSON.stringify(schema), type]),
    );
    const typeOf: TypeOf = (schema) => types.get(JSON.stringify(schema));
    for (const { type, schema } of schemas) {
      const file = `${revision.slug(type)}.ts`;
      modules.set(`${profile}-guards/${file}`, guardModule(revision, profile, type, schema, lists, typeOf));
      modules.set(`${profile}-models/${file}`, modelModule(revision, profile, type, schema, models, typeOf));
      modules.set(`${profile}-bytes/${file}`, bytesModule(revision, type, schema, lists, typeOf));
      modules.set(`${profile}/${file}`, validatorModule(revision, profile, type));
      modules.set(`documented-${profile}/${file}`, documentedModule(revision, profile, type, schema));
    }
    const entry = (nameOf: (type: string) => string, folder: string): string =>
      revision.types
        .map((type) => `export { ${nameOf(type)} } from './${folder}/${revision.slug(type)}.ts';\n`)
        .join('');
    modules.set(
      `${profile}.ts`,
      entry((type) => type, profile),
    );
    modules.set(
      `documented-${profile}.ts`,
      entry((type) => type, `documented-${profile}`),
    );
    modules.set(`${profile}-documentation.ts`, documentationModule(revision, profile));
    modules.set(`${profile}-bytes.ts`, entry(skipOf, `${profile}-bytes`));
    modules.set(`${profile}-bytes-validators.ts`, bytesValidatorsModule(revision, profile));
    modules.set(
      `${profile}-guards.ts`,
      entry((type) => `is${type}`, `${profile}-guards`),
    );
  }
  modules.set('simple-models.ts', simpleModelsModule(models));
  return modules;
};
