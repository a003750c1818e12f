import { type Check, NoCheck, refuseOthers, type Schema } from './check.ts';
import { StringSet } from './string-set.ts';

const letters = { true: Buffer.from('true'), false: Buffer.from('false') };

/** Numbers of up to so many characters lose nothing as a double; so they are smaller than its power of ten. */
const safeLength = 15;
const safeRange = 10 ** safeLength;

const number = ({ minimum = -safeRange, maximum = safeRange }: Schema): Check => {
  const isBounded = minimum > -safeRange || maximum < safeRange;
  return (cursor) => {
    const start = cursor.at;
    if (!cursor.number() || cursor.at - start > safeLength) return false;
    if (!isBounded) return true;
    const value = Number(cursor.bytes.toString('latin1', start, cursor.at));
    return value >= minimum && value <= maximum;
  };
};

const listed = (texts: readonly string[]): Check => {
  const words = new StringSet(texts);
  return (cursor) => {
    const start = cursor.at;
    return cursor.word() && words.find(cursor, start) !== undefined;
  };
};

const matching = ({ pattern = '', not }: Schema): Check => {
  const expression = new RegExp(pattern, 'u');
  const refused = not && new RegExp(not.pattern, 'u');
  return (cursor) => {
    const start = cursor.at + 1;
    if (!cursor.word() || !cursor.isAscii) return false;
    const text = cursor.bytes.toString('latin1', start, cursor.at - 1);
    return expression.test(text) && !refused?.test(text);
  };
};

const string = (schema: Schema): Check => {
  const { minLength = 0 } = schema;
  const hasForm = schema.pattern !== undefined || schema.not !== undefined;
  const texts = schema.const === undefined ? schema.enum : [schema.const];
  if (minLength > 1) throw new NoCheck('lengths are not counted');
  if (texts !== undefined) {
    if (hasForm) throw new NoCheck('a list with a pattern');
    return listed(texts.filter((text) => text.length >= minLength));
  }
  if (hasForm) {
    if (minLength > 0) throw new NoCheck('a pattern with a length');
    return matching(schema);
  }
  if (minLength === 0) return (cursor) => cursor.text();
  return (cursor) => {
    const start = cursor.at;
    return cursor.text() && cursor.at - start > 2;
  };
};

const boolean: Check = (cursor) => cursor.exactly(letters.true) || cursor.exactly(letters.false);

/** What a format asks for is in the pattern beside it. */
const forString = ['type', 'const', 'enum', 'minLength', 'pattern', 'not', 'format'];

/**
 * @returns the check of a value that is no array or object
 * @throws {NoCheck} for a schema that it does not know
 */
export const scalar = (type: string | undefined, schema: Schema): Check => {
  if (type === 'string') {
    refuseOthers(schema, forString);
    if (schema.format !== undefined && schema.pattern === undefined) throw new NoCheck('a format without a pattern');
    return string(schema);
  }
  refuseOthers(schema, ['type', 'minimum', 'maximum']);
  if (type === 'number') return number(schema);
  if (type === 'boolean') return boolean;
  throw new NoCheck(`nothing is known of the type ${type}`);
};
