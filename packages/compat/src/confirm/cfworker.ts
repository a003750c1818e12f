import { type Dialect, isClassic } from '../dialect/dialect.ts';
import type { Question } from '../hyperjump.ts';
import { isArray, isObject, type Json, type Schema } from '../json.ts';
import { bundled } from '../load.ts';
import { data, named } from './plain.ts';

/** Keywords that this validator would pass over. */
const unheeded = /"\$(?:dynamicRef|anchor|dynamicAnchor)":/;

/** A copy, since the validator marks schemas as its own; without formats where they are no demand. */
const copy = (value: Json, keepFormat: boolean, isNamed = false): Json => {
  if (isArray(value)) return value.map((item) => copy(item, keepFormat));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([keyword]) => isNamed || keepFormat || keyword !== 'format');
  return Object.fromEntries(
    kept.map(([keyword, inner]) => [
      keyword,
      !isNamed && data.has(keyword) ? inner : copy(inner, keepFormat, !isNamed && named.has(keyword)),
    ]),
  );
};

type Validator = InstanceType<ReturnType<typeof bundled>['Cfworker']>;

/** Validators by what they were made of, as long as somebody asks about it. */
const made = new WeakMap<object, { readonly validator: Validator; readonly assertFormat: boolean }>();

const validatorFor = (question: Question, dialect: Dialect): Validator | undefined => {
  const { schema, documents, assertFormat } = question;
  const known = made.get(schema as object);
  const isWhole = Object.keys(documents).length === 0;
  if (known && isWhole && known.assertFormat === assertFormat) return known.validator;
  if (unheeded.test(JSON.stringify([schema, documents]))) return undefined;
  const draft = isClassic(dialect) ? '7' : dialect === '2019-09' ? dialect : '2020-12';
  const { Cfworker } = bundled();
  const own = (one: Schema): object => copy(one, assertFormat) as object;
  const validator = new Cfworker(own(schema), draft);
  for (const [uri, document] of Object.entries(documents)) {
    if (typeof document === 'boolean') return undefined;
    validator.addSchema(own(document), uri);
  }
  if (isWhole) made.set(schema as object, { validator, assertFormat });
  return validator;
};

/** Judges values by cfworker's validator. @returns a verdict for each value, or undefined when it cannot judge */
export const judgeByCfworker = (question: Question, dialect: Dialect): readonly boolean[] | undefined => {
  const { schema, values } = question;
  if (typeof schema === 'boolean') return values.map(() => schema);
  try {
    const validator = validatorFor(question, dialect);
    return validator && values.map((value) => validator.validate(value).valid);
  } catch {
    return undefined;
  }
};
