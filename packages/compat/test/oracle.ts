import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Dialect, Schema } from '../src/index.ts';

/** @returns what ajv says of documents; undefined where it fails at work, as it does for some odd schemas */
export const oracle = (schema: Schema, dialect: Dialect): ((document: unknown) => boolean | undefined) => {
  const options = { strict: false, validateSchema: false, logger: false } as const;
  const ajv = dialect === '2020-12' ? new Ajv2020(options) : new Ajv(options);
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema)));
  return (document) => {
    try {
      return validate(document) === true;
    } catch {
      return undefined;
    }
  };
};
