import { nearest } from '@referral-kit/nearest';
import type { Suggestion } from '../issue.ts';
import { explainIdentifier } from './identifier.ts';
import type { Model } from './model.ts';
import type { Finding, Report } from './report.ts';
import { alternatives, quote } from './show.ts';

/** A list of at most this many values is written out. */
const fewValues = 8;

/** Codes this short, all of them in upper case, are a letter away from one another by chance: only case can be mended. */
const shortCode = 3;

const nearestOf = (text: string, values: readonly string[]): string | undefined => {
  if ((values[0]?.length ?? 0) > shortCode) return nearest(text, values, 1)[0];
  const code = text.toUpperCase();
  return values.includes(code) ? code : undefined;
};

const suggest = (text: string, values: readonly string[]): { suggestion?: Suggestion } => {
  const value = nearestOf(text, values);
  return value === undefined ? {} : { suggestion: { action: 'replace', value } };
};

/** How a long list is named; without a suggestion, two of its values show what they look like. */
const oneOf = (values: readonly string[], what: string, { suggestion }: { readonly suggestion?: Suggestion }): string =>
  `one of its ${values.length} ${what}${suggestion ? '' : `, such as ${alternatives(values.slice(0, 2))}`}`;

const notInEnum = (model: Model, text: string): Finding<'schema/not-in-enum'> => {
  const { enum: values = [], title: list = 'allowed value' } = model;
  const received = quote(text);
  const isLong = values.length > fewValues;
  const expected = isLong ? `one of the ${values.length} values of ${list}` : alternatives(values);
  const mend = suggest(text, values);
  return {
    code: 'schema/not-in-enum',
    params: { list, received, values },
    say: () => `${received} is no ${list}; expected ${isLong ? oneOf(values, 'values', mend) : expected}`,
    about: { expected, received, ...mend },
  };
};

/** @returns the issue for a text that is no id of the model's catalog. */
export const unknownId = (model: Model, text: string): Finding<'catalog/unknown-id'> => {
  const { enum: values = [], catalog = '' } = model;
  const received = quote(text);
  const mend = suggest(text, values);
  return {
    code: 'catalog/unknown-id',
    params: { catalog, received, values },
    say: () => `${received} is no id of the catalog ${catalog}; expected ${oneOf(values, 'ids', mend)}`,
    about: {
      expected: `one of the ${values.length} ids of the catalog ${catalog}`,
      received,
      ...mend,
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
