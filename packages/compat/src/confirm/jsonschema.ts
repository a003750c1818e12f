import { type Dialect, isClassic } from '../dialect/dialect.ts';
import { rootUri } from '../dialect/registry.ts';
import type { Question } from '../hyperjump.ts';
import { isArray, isObject, type Json, type JsonObject, member } from '../json.ts';
import { bundled } from '../load.ts';

/** Names of keywords that came after draft-07, or changed their meaning since. */
const later =
  /"(?:prefixItems|unevaluated\w+|dependent\w+|(?:min|max)Contains|\$(?:dynamic|recursive)\w+|\$anchor|\$id)":/;

const hasSiblingsOfRef = (value: Json): boolean => {
  if (isArray(value)) return value.some(hasSiblingsOfRef);
  if (!isObject(value)) return false;
  if (typeof member(value, '$ref') === 'string' && Object.keys(value).length > 1) return true;
  return Object.values(value).some(hasSiblingsOfRef);
};

/** Whether documents say the same in draft-07. */
const isOld = (documents: readonly Json[], text: string, dialect: Dialect): boolean =>
  isClassic(dialect) || !(later.test(text) || hasSiblingsOfRef(documents));

/**
 * Judges values by jsonschema, which knows the keywords up to draft-07 and compiles nothing.
 *
 * @returns a verdict for each value, or undefined when it cannot judge
 */
export const judgeByJsonschema = (question: Question, dialect: Dialect): readonly boolean[] | undefined => {
  const { schema, documents, values, assertFormat } = question;
  if (typeof schema === 'boolean') return values.map(() => schema);
  const all = [schema, ...Object.values(documents)];
  const text = JSON.stringify(all);
  // Of formats it knows few, and takes what it does not know for valid.
  if (!isOld(all, text, dialect) || (assertFormat && text.includes('"format":"'))) return undefined;
  try {
    const { Jsonschema } = bundled();
    // Without an identifier it cannot resolve references to the document itself.
    const named = { $id: rootUri, ...(schema as JsonObject) };
    const validator = new Jsonschema();
    for (const [uri, document] of Object.entries(documents)) validator.addSchema(document as object, uri);
    return values.map((value) => validator.validate(value, named, { skipAttributes: ['format'] }).valid);
  } catch {
    return undefined;
  }
};
