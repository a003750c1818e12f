import { Validator as Cfworker, format } from '@cfworker/json-schema';
import * as regexpp from '@eslint-community/regexpp';
import applicator from 'ajv/dist/refs/json-schema-2020-12/meta/applicator.json';
import content from 'ajv/dist/refs/json-schema-2020-12/meta/content.json';
import core from 'ajv/dist/refs/json-schema-2020-12/meta/core.json';
import formatAnnotation from 'ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json';
import metaData from 'ajv/dist/refs/json-schema-2020-12/meta/meta-data.json';
import unevaluated from 'ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json';
import validation from 'ajv/dist/refs/json-schema-2020-12/meta/validation.json';
import draft2020 from 'ajv/dist/refs/json-schema-2020-12/schema.json';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json';
import draft07 from 'ajv/dist/refs/json-schema-draft-07.json';
import * as formats from 'ajv-formats/dist/formats.js';
import * as library from 'json-schema-library';
import { Validator as Jsonschema } from 'jsonschema';

const refs = 'ajv/dist/refs';

const modules: Readonly<Record<string, unknown>> = {
  '@eslint-community/regexpp': regexpp,
  'ajv-formats/dist/formats.js': formats,
  'json-schema-library': library,
  [`${refs}/json-schema-draft-06.json`]: draft06,
  [`${refs}/json-schema-draft-07.json`]: draft07,
  [`${refs}/json-schema-2020-12/schema.json`]: draft2020,
  [`${refs}/json-schema-2020-12/meta/applicator.json`]: applicator,
  [`${refs}/json-schema-2020-12/meta/content.json`]: content,
  [`${refs}/json-schema-2020-12/meta/core.json`]: core,
  [`${refs}/json-schema-2020-12/meta/format-annotation.json`]: formatAnnotation,
  [`${refs}/json-schema-2020-12/meta/meta-data.json`]: metaData,
  [`${refs}/json-schema-2020-12/meta/unevaluated.json`]: unevaluated,
  [`${refs}/json-schema-2020-12/meta/validation.json`]: validation,
};

/** Takes the place of the module of `@referral-kit/compat` that loads what it needs with `require`. */
export const load = (name: string): unknown => {
  if (!Object.hasOwn(modules, name)) throw new Error(`${name} is not there in browsers.`);
  return modules[name];
};

/** The same for the validators that come with the package. */
export const bundled = (): unknown => ({ Cfworker, Jsonschema, format });
