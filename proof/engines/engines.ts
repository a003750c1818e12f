import { join } from 'node:path';
import { Validator as Cfworker, type Schema as CfworkerSchema } from '@cfworker/json-schema';
import { type Schema as SchemasafeSchema, validator as schemasafe } from '@exodus/schemasafe';
import { registerSchema, type SchemaObject, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator as Ata } from 'ata-validator';
import { Compile } from 'typebox/schema';
import { readManifest, root } from '../../scripts/packages/workspace.ts';
import type { Bundle, Engine } from './engine.ts';

const named = (name: string): string => `${name} ${readManifest(join(root, 'node_modules', name)).version}`;

/** Without `format`, which is an annotation in 2020-12 and said by a pattern in the contract. */
const withoutFormats = (bundle: Bundle): Bundle =>
  JSON.parse(
    JSON.stringify(bundle, (key, value) => (key === 'format' && typeof value === 'string' ? undefined : value)),
  ) as Bundle;

let count = 0;

/** The engines that run in this process. */
export const engines: readonly Engine[] = [
  {
    name: named('ajv'),
    compile: (bundle) => {
      const check = new Ajv2020({ strict: false, validateFormats: false }).compile(structuredClone(bundle));
      return (document) => check(document) === true;
    },
  },
  {
    name: named('@hyperjump/json-schema'),
    compile: async (bundle) => {
      const uri = `https://bundles.example/${count++}`;
      registerSchema({ ...structuredClone(bundle), $id: uri } as unknown as SchemaObject, uri);
      try {
        const check = await validate(uri);
        return (document) => check(document as Parameters<typeof check>[0]).valid;
      } finally {
        unregisterSchema(uri);
      }
    },
  },
  {
    name: named('@exodus/schemasafe'),
    compile: (bundle) => {
      const check = schemasafe(structuredClone(bundle) as SchemasafeSchema, {
        mode: 'lax',
        isJSON: true,
        allowUnusedKeywords: true,
        formatAssertion: false,
      });
      return (document) => check(document as Parameters<typeof check>[0]);
    },
  },
  {
    name: named('@cfworker/json-schema'),
    compile: (bundle) => {
      const check = new Cfworker(withoutFormats(bundle) as CfworkerSchema, '2020-12', true);
      return (document) => check.validate(document).valid;
    },
  },
  {
    name: named('typebox'),
    compile: (bundle) => {
      const check = Compile(withoutFormats(bundle));
      return (document) => check.Check(document);
    },
  },
  {
    name: named('ata-validator'),
    compile: (bundle) => {
      const check = new Ata(structuredClone(withoutFormats(bundle)));
      return (document) => check.isValidObject(document);
    },
  },
];
