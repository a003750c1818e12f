import { lower } from '@referral-kit/openapi';
import type { Json } from '../emit.ts';
import { componentsFor, componentsOf } from './components.ts';

// Schemas as the formats that describe services embed them. There are no paths: these are components for the
// description of whatever service exchanges the documents.

/** One revision of the contract in one profile. */
export interface Emitted {
  readonly revision: string;
  readonly profile: 'strict' | 'tolerant';
  /** Its types, catalogs and lists of codes, by `$id`. */
  readonly files: ReadonlyMap<string, Json>;
}

const note = 'Generated from schemas/source; do not edit. To change it, edit the source and run: npm run generate';

const purposes = { strict: 'what you write', tolerant: 'what you read from the live service' } as const;

const infoOf = ({ revision, profile }: Emitted): Json => ({
  title: `Referral ${revision}, ${profile}`,
  version: revision,
  description: `The Referral resource of Microsoft Partner Center, revision ${revision}, ${profile} profile: ${purposes[profile]}.`,
  license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
});

/** What is meant where there are none; linters want them all the same. */
const servers = [{ url: '/' }];

/** @returns an OpenAPI 3.1 document with a component for each schema. */
export const openApi31 = (emitted: Emitted): Json => ({
  openapi: '3.1.0',
  'x-generated': note,
  info: infoOf(emitted),
  servers,
  paths: {},
  components: { schemas: componentsOf(emitted.files) },
});

/** @returns the same in OpenAPI 3.0. */
export const openApi30 = (emitted: Emitted): Json => {
  const schemas = Object.entries(componentsOf(emitted.files)).map(([name, schema]) => [name, lower(schema)]);
  return {
    openapi: '3.0.3',
    'x-generated': note,
    info: infoOf(emitted),
    servers,
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  };
};

/**
 * @param event the type of what the service posts to a webhook
 * @returns an AsyncAPI 3.0 document of the one who receives it
 */
export const asyncApi = (emitted: Emitted, event: string): Json => {
  const schemas = componentsFor(event, componentsOf(emitted.files));
  const { description, examples } = schemas[event] as { description: string; examples?: readonly unknown[] };
  return {
    asyncapi: '3.0.0',
    'x-generated': note,
    info: infoOf(emitted),
    defaultContentType: 'application/json',
    channels: {
      webhook: {
        address: null,
        description: 'The URL that is registered for events.',
        messages: { [event]: { $ref: `#/components/messages/${event}` } },
      },
    },
    operations: {
      [`receive${event}`]: {
        action: 'receive',
        summary: description,
        channel: { $ref: '#/channels/webhook' },
        messages: [{ $ref: `#/channels/webhook/messages/${event}` }],
      },
    },
    components: {
      messages: {
        [event]: {
          name: event,
          title: event,
          summary: description,
          contentType: 'application/json',
          payload: { $ref: `#/components/schemas/${event}` },
          ...(examples && { examples: examples.map((payload) => ({ payload })) }),
        },
      },
      schemas,
    },
  };
};
