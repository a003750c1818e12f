import { createRequire } from 'node:module';
import { defaultRevision, type Profile, revisions } from '@referral-kit/codegen';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as formats } from 'ajv-formats';
import type { Row } from './table.ts';

type Json = Readonly<Record<string, unknown>>;
type Check = (document: unknown) => boolean;

/** A contract that is published as packages. */
interface Contract {
  readonly title: string;
  readonly schemas: readonly Json[];
  /** How many types of documents it describes. */
  readonly types: number;
  /** Its examples, each with a function that holds a document to the schema of the example. */
  readonly examples: readonly { readonly document: Json; readonly accepts: Check }[];
}

const require = createRequire(import.meta.url);

interface Events {
  readonly definitions: Readonly<Record<string, Json>>;
}

const octokit = (): Contract => {
  const schema = require('@octokit/webhooks-schemas/schema.json') as Events & Json;
  const { version } = require('@octokit/webhooks-schemas/package.json') as { readonly version: string };
  const all = require('@octokit/webhooks-examples/api.github.com/index.json') as readonly {
    readonly name: string;
    readonly examples: readonly Json[];
  }[];
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ ...schema, $id: 'events' });
  const examples = all.flatMap(({ name, examples: documents }) => {
    const check = ajv.getSchema(`events#/definitions/${name}_event`);
    return check ? documents.map((document) => ({ document, accepts: (one: unknown) => check(one) === true })) : [];
  });
  return {
    title: `octokit/webhooks ${version}`,
    schemas: [schema],
    types: Object.keys(schema.definitions).length,
    examples,
  };
};

/** A schema with examples. */
interface Described {
  readonly $id: string;
  readonly examples?: readonly Json[];
}

const ours = (profile: Profile): Contract => {
  const revision = revisions.find(({ name }) => name === defaultRevision);
  if (revision === undefined) throw new Error(`There is no revision ${defaultRevision}.`);
  const own = revision.schemas.filter((one) => one.profile === profile);
  const ajv = new Ajv2020({ validateFormats: false, schemas: own.map(({ schema }) => schema) });
  const types = own.filter(({ kind }) => kind === 'type').map(({ schema }) => schema as unknown as Described);
  return {
    title: `Referral Kit, ${profile}`,
    schemas: own.map(({ schema }) => schema as unknown as Json),
    types: types.length,
    examples: types.flatMap(({ $id, examples = [] }) =>
      examples.map((document) => ({ document, accepts: (one: unknown) => ajv.getSchema($id)?.(one) === true })),
    ),
  };
};

/** The keywords of JSON Schema, draft-04 to 2020-12. */
const keywords = new Set(
  `$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema $vocabulary
  additionalItems additionalProperties allOf anyOf const contains contentEncoding contentMediaType contentSchema default
  definitions dependencies dependentRequired dependentSchemas deprecated description else enum examples exclusiveMaximum
  exclusiveMinimum format id if items maxContains maxItems maxLength maxProperties maximum minContains minItems minLength
  minProperties minimum multipleOf not oneOf pattern patternProperties prefixItems properties propertyNames readOnly
  required then title type unevaluatedItems unevaluatedProperties uniqueItems writeOnly`.split(/\s+/),
);

/** Keywords whose values are schemas by name, and those whose values are documents. */
const named = new Set(['$defs', 'definitions', 'properties', 'patternProperties', 'dependentSchemas']);
const documents = new Set(['const', 'default', 'enum', 'examples']);

const unknownKeywords = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(unknownKeywords);
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (!keywords.has(keyword)) return [keyword];
    if (documents.has(keyword)) return [];
    return named.has(keyword) ? Object.values(value as object).flatMap(unknownKeywords) : unknownKeywords(value);
  });
};

const row = (contracts: readonly Contract[], what: string, cell: (one: Contract) => string): Row => ({
  what,
  cells: contracts.map(cell),
});

/** What contracts that are published as packages have in them. */
export const contracts = (): { readonly titles: readonly string[]; readonly rows: readonly Row[] } => {
  const all = [ours('strict'), ours('tolerant'), octokit()];
  return {
    titles: all.map(({ title }) => title),
    rows: [
      row(all, 'types that are described', ({ types }) => String(types)),
      row(all, 'examples', ({ examples }) => String(examples.length)),
      row(all, 'accepted examples that are accepted with one more member, too', ({ examples }) => {
        const accepted = examples.filter(({ document, accepts }) => accepts(document));
        const still = accepted.filter(({ document, accepts }) => accepts({ ...document, addedLater: true }));
        return `${still.length} of ${accepted.length}`;
      }),
      row(all, 'keywords that JSON Schema does not have', ({ schemas }) => {
        const found = [...new Set(schemas.flatMap(unknownKeywords))];
        return found.length === 0 ? 'none' : found.map((name) => `\`${name}\``).join(', ');
      }),
    ],
  };
};
