import { array } from './array.ts';
import { type Check, NoCheck, type Schema } from './check.ts';
import { Cursor } from './cursor.ts';
import { object } from './object.ts';
import { scalar } from './scalar.ts';

/**
 * Whether the text between two offsets is surely a document without anything to say about it: faithfully written, valid,
 * and without a warning. What it does not accept may still be all that; only a full reading tells.
 *
 * @param bytes are UTF-8
 */
export type Accept = (bytes: Buffer, start: number, end: number) => boolean;

const letterN = 0x6e;
const nullBytes = Buffer.from('null');

const orNull =
  (check: Check): Check =>
  (cursor) =>
    cursor.byte() === letterN ? cursor.exactly(nullBytes) : check(cursor);

const ofType = (type: string | undefined, schema: Schema): Check => {
  if (type === 'object') return object(schema, checkOf);
  if (type === 'array') return array(schema, checkOf);
  return scalar(type, schema);
};

const never: Check = () => false;

const made = (schema: Schema): Check => {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const [type, ...others] = types.filter((name) => name !== 'null');
  if (others.length > 0) return never;
  try {
    const check = ofType(type, schema);
    return types.includes('null') ? orNull(check) : check;
  } catch (error) {
    if (error instanceof NoCheck) return never;
    throw error;
  }
};

const composed = ['object', 'array'];

/** A check that is made for the first value that it is to look at: a small run meets few of them. */
const lazily = (make: () => Check): Check => {
  let check: Check | undefined;
  return (cursor) => {
    check ??= make();
    return check(cursor);
  };
};

const checkOf = (schema: Schema): Check =>
  composed.some((type) => schema.type?.includes(type)) ? lazily(() => made(schema)) : made(schema);

/**
 * Makes a check of the bytes of a document.
 *
 * @param schema without references
 */
export const acceptorOf = (schema: Schema): Accept => {
  const check = checkOf(schema);
  const cursor = new Cursor();
  return (bytes, start, end) => {
    cursor.bytes = bytes;
    cursor.at = start;
    cursor.end = end;
    cursor.space();
    if (!check(cursor)) return false;
    cursor.space();
    return cursor.at === end;
  };
};
