import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  discriminatorOf,
  literal,
  type ModelParts,
  modelOf,
  type Schema,
  UnsupportedKeyword,
} from '@referral-kit/codegen';

// Generates the models that the command checks its own files by, from their published schemas.

/** A schema of the command: what it may say beyond a schema of a document. */
interface CommandSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, CommandSchema>>;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, CommandSchema>>;
  readonly required?: readonly string[];
  /** False, or what members of any name are. */
  readonly additionalProperties?: boolean | CommandSchema;
  readonly unevaluatedProperties?: boolean;
  readonly items?: CommandSchema;
  readonly oneOf?: readonly CommandSchema[];
}

const folder = join(import.meta.dirname, '..');

const published = (name: string): CommandSchema =>
  JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as CommandSchema;

/** @returns what a reference inside a file leads to */
const target = (root: CommandSchema, $ref: string): CommandSchema =>
  $ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((outer, name) => (outer as Record<string, unknown>)[name], root) as CommandSchema;

const merged = (outer: CommandSchema, inner: CommandSchema): CommandSchema => ({
  ...inner,
  ...outer,
  ...((outer.properties || inner.properties) && { properties: { ...inner.properties, ...outer.properties } }),
  ...((outer.required || inner.required) && { required: [...(inner.required ?? []), ...(outer.required ?? [])] }),
});

/** @returns a schema with the schemas inside it replaced */
const withParts = (schema: CommandSchema, replace: (part: CommandSchema) => CommandSchema): CommandSchema => {
  const { properties, additionalProperties: others, items, oneOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, replace(each)])),
    }),
    ...(typeof others === 'object' && { additionalProperties: replace(others) }),
    ...(items && { items: replace(items) }),
    ...(oneOf && { oneOf: oneOf.map(replace) }),
  };
};

/** @returns a part of a file with nothing left to look up. */
const resolved = (root: CommandSchema, { $ref, ...part }: CommandSchema): CommandSchema => {
  const whole = $ref === undefined ? part : merged(part, resolved(root, target(root, $ref)));
  const { $defs: _, unevaluatedProperties, ...own } = whole;
  const closed = unevaluatedProperties === false ? { ...own, additionalProperties: false } : own;
  return withParts(closed, (each) => resolved(root, each));
};

const isDistinguished = ({ oneOf, properties }: CommandSchema): boolean =>
  oneOf !== undefined && properties === undefined && discriminatorOf(oneOf as readonly Schema[]) !== undefined;

/** The keywords that say something about a value of a kind. */
const keywordsOf: Readonly<Record<string, string>> = {
  string: 'minLength',
  array: 'minItems items',
  number: 'minimum maximum',
  object: 'properties required additionalProperties',
};

/** What a schema asks of a value of each kind: the explanation, and the keywords that it reads. */
const explainers: readonly (readonly [name: string, fits: (schema: CommandSchema) => boolean, keywords: string])[] = [
  ['explainUnion', isDistinguished, 'oneOf'],
  ['explainConstant', ({ const: only }) => only !== undefined, 'const'],
  ['explainKinds', ({ type }) => Array.isArray(type), `type ${Object.values(keywordsOf).join(' ')}`],
  ['explainFilledArray', ({ type, minItems }) => type === 'array' && minItems === 1, 'type minItems items'],
  ['explainArray', ({ type }) => type === 'array', 'type items'],
  ['explainInteger', ({ type }) => type === 'integer', 'type minimum maximum'],
  ['explainRange', ({ type }) => type === 'number', 'type minimum maximum'],
  ['explainMap', ({ additionalProperties: others }) => typeof others === 'object', 'type additionalProperties'],
  ['explainObject', ({ type }) => type === 'object', 'type properties required additionalProperties'],
  ['explainEnum', ({ enum: values }) => values !== undefined, 'type enum'],
  ['explainPattern', ({ pattern }) => pattern !== undefined, 'type pattern'],
  ['explainIdentifier', ({ minLength }) => minLength === 1, 'type minLength'],
];

const annotations = ['$schema', '$id', '$comment', 'title', 'description', 'examples'];

/**
 * @returns the explanation that finds every fault which the schema knows of
 * @throws {UnsupportedKeyword} for a keyword that it would leave out
 */
const explainerOf = (schema: CommandSchema): string | undefined => {
  const [name, , keywords = 'type'] = explainers.find(([, fits]) => fits(schema)) ?? [];
  const known = [...annotations, ...keywords.split(' ')];
  const unknown = Object.keys(schema).find((keyword) => !known.includes(keyword));
  if (unknown !== undefined) throw new UnsupportedKeyword(unknown, schema.title ?? '', `beside ${keywords}`);
  return name;
};

/** What a value of a schema is in JSON, where the schema says it by other words. */
const typed = (schema: CommandSchema): CommandSchema => {
  const only: unknown = schema.const;
  if (schema.type === 'integer') return { ...schema, type: 'number' };
  if (only !== undefined) return { ...schema, type: typeof only };
  if (schema.enum !== undefined) return { ...schema, type: 'string' };
  return isDistinguished(schema) ? { ...schema, type: 'object' } : schema;
};

/** What a model of the command has in addition to the keywords of a schema of a document. */
const more = (schema: Schema): Readonly<Record<string, unknown>> => {
  const { additionalProperties: others, type } = { ...schema, ...typed(schema as CommandSchema) };
  if (Array.isArray(type)) {
    const none = Object.values(keywordsOf).flatMap((keywords) => keywords.split(' '));
    const kinds = type.map((kind: string) => [kind, modelOf(ofKind(schema, kind), parts)] as const);
    return { ...Object.fromEntries(none.map((keyword) => [keyword, undefined])), kinds: Object.fromEntries(kinds) };
  }
  if (typeof others !== 'object') return { type };
  return { type, additionalProperties: undefined, values: modelOf(others as Schema, parts) };
};

/** @returns what a schema says of values of one kind */
const ofKind = (schema: Schema, kind: string): Schema => {
  const keywords = (keywordsOf[kind] ?? '').split(' ');
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.includes(keyword))),
    type: kind,
  };
};

const parts: ModelParts = { explainer: (schema) => explainerOf(schema as CommandSchema), more };

const model = (schema: CommandSchema): string => literal(modelOf(schema as Schema, parts));

/** A report may come from a later version, which may have added members. */
const open = ({ additionalProperties: others, ...rest }: CommandSchema): CommandSchema =>
  withParts(typeof others === 'object' ? { ...rest, additionalProperties: others } : rest, open);

/** @returns the module of the models: those that the files' schemas say, each under the name of its file */
export const checksModule = (config: object): string => {
  const [baseline, sidecar, report] = ['baseline', 'sidecar', 'report'].map(published);
  const models = {
    config: model(config as CommandSchema),
    baseline: model(baseline as CommandSchema),
    sidecar: model(sidecar as CommandSchema),
    report: model(open(resolved(report as CommandSchema, report as CommandSchema))),
  };
  const text = Object.entries(models)
    .map(([name, source]) => `/** The schema of a ${name}. */\nexport const ${name}: Model = ${source};\n`)
    .join('');
  const used = (names: readonly string[]): string => names.filter((name) => text.includes(name)).join(', ');
  const own = ['explainConstant', 'explainFilledArray', 'explainInteger', 'explainKinds', 'explainMap', 'explainUnion'];
  const shared = explainers.map(([name]) => name).filter((name) => !own.includes(name));
  return [
    '// Generated from the schemas of the files that the command reads; do not edit. To make it anew: npm run build\n',
    `import { ${used(shared)} } from '@referral-kit/validator/internal/checks';\n`,
    `import { ${used(own)} } from '@referral-kit/checks/explainers';\n`,
    `import type { Model } from '@referral-kit/checks/model';\n`,
    text,
  ].join('');
};
