import { annotations, type Profile, profiles, type Revision, type Schema } from '@referral-kit/codegen';
import { Ajv2020 } from 'ajv/dist/2020.js';
import equal from 'ajv/dist/runtime/equal.js';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import standalone from 'ajv/dist/standalone/index.js';

// What ajv itself makes of the emitted schemas, compared with the guards: its own standalone code, and the schemas for
// an instance of the user's.

/** A schema without what says nothing about which values are valid, which ajv would copy into its code. */
const bare = (part: unknown, isMap = false): unknown => {
  if (Array.isArray(part)) return part.map((each) => bare(each));
  if (typeof part !== 'object' || part === null) return part;
  const isKept = (key: string): boolean => isMap || key === '$id' || !annotations.includes(key);
  const entries = Object.entries(part).filter(([key]) => isKept(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value, !isMap && key === 'properties')]));
};

/** What ajv's code may take from its runtime: functions that need nothing else. */
const runtime: Readonly<Record<string, unknown>> = { equal: equal.default, ucs2length: ucs2length.default };

/** How ajv's code takes something from its runtime: as CommonJS, also in an ES module. */
const requirement = /^const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;?$/gm;

/** The code with the functions of the runtime inside that it uses. */
const selfContained = (code: string): string => {
  const inlined = code.replaceAll(requirement, (_line, name: string, module: string) => {
    const isUsed = (code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0) > 1;
    if (!isUsed) return '';
    if (!Object.hasOwn(runtime, module)) throw new Error(`ajv: its code needs ${module}, which is not inlined`);
    return `const ${name} = ${runtime[module]};`;
  });
  if (/\b(?:require|import)\s*\(|^import\b/m.test(inlined)) throw new Error('ajv: its code is not self-contained');
  return inlined;
};

const exportName = (type: string): string => `validate${type}`;

/** Compiles the types of a revision and profile by ajv's own standalone output: an ES module without imports. */
const standaloneModule = (revision: Revision, profile: Profile): string => {
  const ajv = new Ajv2020({
    strict: true,
    // A pattern next to the format says all of it.
    formats: { 'date-time': true },
    schemas: revision.files(profile).map((schema) => bare(schema) as Schema),
    code: { source: true, esm: true, lines: true },
  });
  const exported = revision.types.map((type) => [exportName(type), revision.schema(type, profile).$id as string]);
  return selfContained(standalone.default(ajv, Object.fromEntries(exported)));
};

const typesOf = (revision: string, profile: Profile): string =>
  `@referral-kit/types/${revision}${profile === 'tolerant' ? '/tolerant' : ''}`;

const typedModule = ({ name, types }: Revision, profile: Profile): string =>
  [
    `import type * as types from '${typesOf(name, profile)}';\n`,
    `import type { AjvValidator } from '../../../ajv-validator.ts';\n`,
    `import * as code from './${profile}-code.js';\n`,
    `export type { AjvError, AjvValidator } from '../../../ajv-validator.ts';\n`,
    ...types.map(
      (type) =>
        `/** ${type} of revision ${name}, ${profile} profile, as ajv compiles it. */\n` +
        `export const ${exportName(type)}: AjvValidator<types.${type}> = code.${exportName(type)};\n`,
    ),
  ].join('');

const declarations = ({ types }: Revision): string =>
  [
    `import type { AjvValidator } from '../../../ajv-validator.ts';\n`,
    ...types.map((type) => `export const ${exportName(type)}: AjvValidator<never>;\n`),
  ].join('');

/** @returns the modules of one revision that hold what ajv compiles: text by path below its folder. */
export const ajvModules = (revision: Revision): Map<string, string> =>
  new Map(
    profiles.flatMap((profile) => [
      [`ajv/${profile}-code.js`, standaloneModule(revision, profile)],
      [`ajv/${profile}-code.d.ts`, declarations(revision)],
      [`ajv/${profile}.ts`, typedModule(revision, profile)],
    ]),
  );

const record = (entries: readonly (readonly [name: string, value: string])[]): string =>
  `{${entries.map(([name, value]) => `\n${JSON.stringify(name)}: ${value},`).join('')}\n}`;

/** @returns the module of the emitted schemas, for an instance of ajv. */
export const ajvSchemasModule = (revisions: readonly Revision[], defaultRevision: string): string => {
  const schemasOf = (revision: Revision, profile: Profile): string => {
    const files = revision
      .files(profile)
      .map((schema) => [schema.$id ?? '', JSON.stringify(JSON.stringify(schema))] as const);
    const ids = revision.types.map((type) => [type, JSON.stringify(revision.schema(type, profile).$id)] as const);
    return `{ files: ${record(files)}, ids: ${record(ids)} }`;
  };
  const table = revisions.map(
    (revision) =>
      [revision.name, record(profiles.map((profile) => [profile, schemasOf(revision, profile)] as const))] as const,
  );
  const types = revisions.map(
    ({ name, types }) => `  readonly '${name}': ${types.map((type) => `'${type}'`).join(' | ')};\n`,
  );
  return [
    '/** The documented types, by revision. */\n',
    `export interface AjvTypes {\n${types.join('')}}\n`,
    '/** The revision that is meant unless told. */\n',
    `export const defaultRevision = '${defaultRevision}';\n`,
    '/** Schemas as JSON by their `$id`, and the `$id` of each type. */\n',
    'interface AjvSchemas {\n',
    '  readonly files: Readonly<Record<string, string>>;\n  readonly ids: Readonly<Record<string, string>>;\n}\n',
    '/** The emitted schemas, by revision and profile. */\n',
    `export const schemas: Readonly<Record<string, Readonly<Record<string, AjvSchemas>>>> = ${record(table)};\n`,
  ].join('');
};
