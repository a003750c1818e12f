import { namedOptions, notAChoice } from '@referral-kit/text';
import { type AjvTypes, defaultRevision, schemas } from './compiled/ajv-schemas.ts';

/** What is needed of an instance of ajv 8: `Ajv2020` of `ajv/dist/2020.js` is one. */
export interface AjvInstance {
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly refs: Readonly<Record<string, unknown>>;
  readonly formats: Readonly<Record<string, unknown>>;
  getKeyword(keyword: string): unknown;
  addSchema(schema: object, key?: string, meta?: boolean, validateSchema?: boolean): unknown;
}

/** A revision of the contract. */
export type AjvRevision = keyof AjvTypes;

/** Which schemas to add. */
export interface AjvOptions<Revision extends AjvRevision> {
  /** The default revision unless told otherwise. */
  readonly revision?: Revision;
  /** `strict`, the default, is what one writes; `tolerant` is what arrives from a live service. */
  readonly profile?: 'strict' | 'tolerant';
}

/** The `$id` of each documented type's schema, by the type's name. */
export type AjvIds<Revision extends AjvRevision> = Readonly<Record<AjvTypes[Revision], string>>;

/** Only the dialects from 2020-12 on have this keyword. */
const newest = 'prefixItems';

const isInstance = (ajv: AjvInstance): boolean => {
  try {
    return typeof ajv.getKeyword === 'function' && typeof ajv.addSchema === 'function';
  } catch {
    return false;
  }
};

const checkDialect = (ajv: AjvInstance): void => {
  if (!isInstance(ajv)) throw new TypeError('Expected an instance of ajv: import { Ajv2020 } from "ajv/dist/2020.js"');
  if (!ajv.getKeyword(newest))
    throw new TypeError(
      'The schemas are written in JSON Schema 2020-12, which this instance of ajv does not read. ' +
        'Instead of Ajv of "ajv", use Ajv2020 of "ajv/dist/2020.js" (ajv 8)',
    );
};

const choose = <Value>(what: string, table: Readonly<Record<string, Value>>, name: string): Value => {
  if (typeof name === 'string' && Object.hasOwn(table, name)) return table[name] as Value;
  throw notAChoice(what, name, Object.keys(table));
};

/** A schema without `format`: next to each one stands a pattern that says all of it, and strict ajv refuses a format that it does not know. */
const withoutFormat = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(withoutFormat);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([key, value]) => key !== 'format' || typeof value !== 'string');
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutFormat(value)]));
};

/** What an instance has under an `$id`, if it is a schema: as it was added, or compiled. */
const schemaAt = (ajv: AjvInstance, $id: string): unknown => {
  const found = ajv.schemas[$id] ?? ajv.refs[$id];
  return (found as { readonly schema?: unknown } | undefined)?.schema;
};

/** A schema in one order of its members, to compare it by. */
const ordered = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(ordered);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, ordered(value)]));
};

/** Whether two schemas are the same; one may have been added where formats were unknown. */
const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(ordered(withoutFormat(a))) === JSON.stringify(ordered(withoutFormat(b)));

/**
 * Adds the schemas of a revision and profile to an instance of ajv, each under its `$id`, where it is not there already.
 * They are compiled when they are first used, and need no format, keyword or option of their own.
 *
 * @param ajv an instance of `Ajv2020`; any options will do, `strict: true` and `allErrors` among them
 * @returns the `$id` of each documented type, for `getSchema` and `$ref`
 * @throws {TypeError} for an instance that does not read JSON Schema 2020-12, and for an option that there is not
 * @throws {RangeError} for a revision or a profile that there is not
 * @throws {Error} if the instance has another schema under one of the `$id`s; nothing is added then
 * @example
 * const ids = addReferralSchemas(ajv, { revision: '2022-04-21', profile: 'tolerant' });
 * const isReferral = ajv.compile<Referral>({ $ref: ids.Referral });
 */
export const addReferralSchemas = <Revision extends AjvRevision = typeof defaultRevision>(
  ajv: AjvInstance,
  options?: AjvOptions<Revision>,
): AjvIds<Revision> => {
  const { revision = defaultRevision, profile = 'strict' } = namedOptions(options, ['revision', 'profile']);
  checkDialect(ajv);
  const { files, ids } = choose('profile', choose('revision', schemas, revision), profile);
  const isFormatKnown = ajv.formats['date-time'] !== undefined;
  const parsed = Object.entries(files).map(([$id, text]) => ({ $id, schema: JSON.parse(text) as object }));
  const isThere = ({ $id }: { readonly $id: string }): boolean =>
    ajv.schemas[$id] !== undefined || ajv.refs[$id] !== undefined;
  const other = parsed.find((each) => isThere(each) && !isSame(schemaAt(ajv, each.$id), each.schema));
  if (other)
    throw new Error(
      `This instance of ajv already has another schema under the $id ${other.$id}. ` +
        'Remove it with ajv.removeSchema, or use a separate instance for the schemas of Referral Kit.',
    );
  for (const { schema } of parsed.filter((each) => !isThere(each))) {
    // They are known to be right, so that they need not be held to the dialect's own schema.
    ajv.addSchema(isFormatKnown ? schema : (withoutFormat(schema) as object), undefined, undefined, false);
  }
  return ids as AjvIds<Revision>;
};
