import { nearest } from '@referral-kit/nearest';
import { isDateTime } from '../guard/date-time.ts';
import { dateTimeFault } from './date-time-fault.ts';
import type { Model } from './model.ts';
import type { Finding, Report } from './report.ts';
import { alternatives, quote } from './show.ts';

/** A list of at most this many values is written out. */
const fewValues = 8;

const isCatalog = (model: Model): boolean => model.$id?.includes('/catalogs/') ?? false;

/** The catalog's name as its file has it: `customer-size`. */
const catalogName = ($id: string): string => $id.slice($id.lastIndexOf('/') + 1).replace('.schema.json', '');

/** @returns what is wrong with a text that is none of a list's values. */
export const notInList = (model: Model, values: readonly string[], text: string): Finding => {
  const [near] = nearest(text, values, 1);
  const received = quote(text);
  const suggestion = near === undefined ? {} : { suggestion: { action: 'replace', value: near } as const };
  if (isCatalog(model)) {
    const name = catalogName(model.$id as string);
    return {
      code: 'catalog/unknown-id',
      message: `${received} is no id of the catalog ${name}; expected one of its ${values.length} ids`,
      expected: `one of the ${values.length} ids of the catalog ${name}`,
      received,
      ...suggestion,
    };
  }
  const expected = values.length > fewValues ? `one of its ${values.length} values` : alternatives(values);
  return {
    code: 'schema/not-in-enum',
    message: `${received} is no ${model.title ?? 'allowed value'}; expected ${expected}`,
    expected,
    received,
    ...suggestion,
  };
};

const emptyText = (name: string): Finding => {
  const expected = 'a text that is not empty';
  return {
    code: 'schema/empty-string',
    message: `${name} is empty; expected ${expected}`,
    expected,
    received: quote(''),
  };
};

const badDateTime = (text: string): Finding => {
  const { reason, mended } = dateTimeFault(text);
  const received = quote(text);
  return {
    code: 'schema/bad-date-time',
    message: `${received} is no UTC date-time: ${reason}`,
    expected: 'a UTC date-time such as 2018-10-01T18:01:32.8796627Z',
    received,
    ...(mended !== undefined && { suggestion: { action: 'replace', value: mended } as const }),
  };
};

/** @returns what makes the finding, or `undefined` when the text is right. */
const textFault = (model: Model, text: string, report: Report): (() => Finding) | undefined => {
  if (text === '' && model.minLength !== undefined) return () => emptyText(report.name);
  const values = model.enum;
  if (values && !values.includes(text)) return () => notInList(model, values, text);
  if (model.format === 'date-time' && !isDateTime(text)) return () => badDateTime(text);
  return undefined;
};

/** Looks for the fault of a text. */
export const explainText = (model: Model, text: string, report: Report): boolean => {
  const fault = textFault(model, text, report);
  if (fault) report.add(fault);
  return fault !== undefined;
};
