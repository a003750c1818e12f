import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { check } from '@referral-kit/checks/check';
import { readJsonc } from '@referral-kit/parse/jsonc';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type ParseError, parse } from 'jsonc-parser';
import { config } from '../../../packages/cli/src/compiled/checks.ts';
import { root } from '../../../scripts/packages/workspace.ts';
import { misplacedFault } from '../places.ts';
import { jsonTokens } from '../seeds.ts';
import type { Target } from '../target.ts';

const schema = JSON.parse(readFileSync(join(root, 'packages/cli/config.schema.json'), 'utf8')) as object;
const isByAjv = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const names = Object.keys((schema as { readonly properties: object }).properties);

/** Reading and checking a configuration, held to a reader of JSON with comments and to ajv. */
export const target: Target = {
  name: 'config',
  what: 'a configuration is read as jsonc-parser reads it, and judged as ajv judges it',
  seeds: [
    '{"$schema":"x","revision":"2018-10-01","profile":"strict","type":"Referral"}',
    '{"files":[{"match":"a","type":"Tag","revision":"2018-10-01","profile":"tolerant"},{"match":["a","b"]}]}',
    '{ // a comment\n"ignore":["a",], /* and\nanother */ "paths":["a"],"reporters":["json"],"baseline":"a",}',
    '{"coverage":{"minimum":{"all":50}},"allowEmpty":true,"allowUnmatched":false,"maxWarnings":1}',
    '[1,[2,],{"a":"//","b":"/*",},]// the end',
  ],
  tokens: [
    ...jsonTokens,
    '//',
    '/*',
    '*/',
    '// a\n',
    '/* a */',
    ',]',
    ',}',
    ...names.map((name) => `"${name}":`),
    '50',
    '1.5',
  ],
  longest: 1024,
  isTried: (url) => url.includes('/packages/') || url.includes('/jsonc-parser/'),
  async fault(input) {
    const { content, faults, excerpt } = await readJsonc(input);
    const place = misplacedFault(faults, excerpt.text);
    if (place !== undefined) return place;
    const text = String(input);
    if (content === undefined) return undefined;
    const errors: ParseError[] = [];
    const theirs: unknown = parse(text, errors, { allowTrailingComma: true });
    if (errors.length > 0) return 'we read it, and jsonc-parser does not';
    if (faults.length > 0) return undefined;
    if (!isDeepStrictEqual(content.value, theirs)) return 'jsonc-parser reads another value';
    const [own, ajv] = [check(config, content.value).length === 0, isByAjv(content.value)];
    return own === ajv ? undefined : `it is ${own ? 'valid' : 'invalid'} for us, and not for ajv`;
  },
};
