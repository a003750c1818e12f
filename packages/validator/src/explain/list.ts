import { nearest } from '@referral-kit/text';
import type { Suggestion } from '../issue.ts';
import { explainIdentifier } from './identifier.ts';
import type { Model } from './model.ts';
import type { Finding, Report } from './report.ts';
import { alternatives, few, quote } from './show.ts';

/** Codes this short, all of them in upper case, are a letter away from one another by chance: only case can be mended. */
const shortCode = 3;

/** The values that a text may stand for, the likeliest first. */
const nearestOf = (text: string, values: readonly string[]): readonly string[] => {
  if ((values[0]?.length ?? 0) > shortCode) return nearest(text, values, 2);
  const code = text.toUpperCase();
  return values.includes(code) ? [code] : [];
};

const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** The nearest values, and which of them the text surely stands for, if any. */
interface Mend {
  readonly near: readonly string[];
  readonly about: { readonly suggestion?: Suggestion };
}

/**
 * The nearest value is suggested only where the text has all its numbers: `10001+employees` may mean
 * `10001to20000employees` or `Morethan20000employees`, and which one nobody knows but its author.
 */
const mendOf = (text: string, values: readonly string[]): Mend => {
  const near = nearestOf(text, values);
  const value = near[0];
  return {
    near,
    about: value && digits(value) === digits(text) ? { suggestion: { action: 'replace', value } } : {},
  };
};

/** How a long list is named; without a suggestion, two of its values show what they look like, the nearest if any is near. */
const oneOf = (values: readonly string[], what: string, { near, about }: Mend): string => {
  const examples = near.length > 0 ? near : values.slice(0, 2);
  return `one of its ${values.length} ${what}${about.suggestion ? '' : `, such as ${alternatives(examples)}`}`;
};

const notInEnum = (model: Model, text: string): Finding<'schema/not-in-enum'> => {
  const { enum: values = [], title: list = 'allowed value' } = model;
  const received = quote(text);
  const isLong = values.length > few;
  const expected = isLong ? `one of the ${values.length} ${list} values` : alternatives(values);
  const mend = mendOf(text, values);
  return {
    code: 'schema/not-in-enum',
    params: { list, received, values },
    say: () => `${received} is not a valid ${list}; expected ${isLong ? oneOf(values, 'values', mend) : expected}`,
    about: { expected, received, ...mend.about },
  };
};

/** @returns the issue for a text that is no id of the model's catalog. */
export const unknownId = (model: Model, text: string): Finding<'catalog/unknown-id'> => {
  const { enum: values = [], catalog = '' } = model;
  const received = quote(text);
  const mend = mendOf(text, values);
  // A catalog is written out only where none of its ids can be suggested.
  const isLong = mend.about.suggestion || values.length > few;
  return {
    code: 'catalog/unknown-id',
    params: { catalog, received, values },
    say: () =>
      `${received} is not an id in the ${catalog} catalog; expected ${isLong ? oneOf(values, 'ids', mend) : alternatives(values)}`,
    about: {
      expected: `one of the ${values.length} ids in the ${catalog} catalog`,
      received,
      ...mend.about,
    },
  };
};

/** Looks for a text that is none of an enumeration or a code list. */
export const explainEnum = (model: Model, text: string, report: Report): boolean => {
  if (model.enum?.includes(text)) return false;
  report.add(() => notInEnum(model, text));
  return true;
};

/** Looks for a text that is no id of a catalog. */
export const explainCatalog = (model: Model, text: string, report: Report): boolean => {
  if (model.enum?.includes(text)) return false;
  if (model.minLength !== undefined && explainIdentifier(model, text, report)) return true;
  report.add(() => unknownId(model, text));
  return true;
};
