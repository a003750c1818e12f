import { notInEnum, unknownId } from '@referral-kit/messages/en/validator';
import { alternatives } from '@referral-kit/messages/en/words';
import { nearest, quote } from '@referral-kit/text';
import type { Suggestion } from '@referral-kit/types/issues';
import { few } from './few.ts';
import { explainIdentifier } from './identifier.ts';
import type { Model } from './model.ts';
import type { Finding, Report } from './report.ts';

/** Codes this short, all of them in upper case, are a letter away from one another by chance: only case can be fixed. */
const shortCode = 3;

const has = (model: Model, text: string): boolean | undefined => model.set?.().has(text) ?? model.enum?.includes(text);

/** The values that a text may stand for, the likeliest first. */
const nearestOf = (model: Model, text: string, values: readonly string[]): readonly string[] => {
  if ((values[0]?.length ?? 0) > shortCode) return nearest(text, values, 2);
  const code = text.toUpperCase();
  return has(model, code) ? [code] : [];
};

const digits = (text: string): string => (/\d/.test(text) ? text.replaceAll(/\D/g, '') : '');

/** Which of the allowed values a text stands for, or may stand for. */
interface Choice {
  /** The allowed values where they are few, else some as examples, unless one is suggested. */
  readonly values: readonly string[];
  readonly suggested: string | undefined;
}

/**
 * The nearest value is suggested only where the text has all its numbers: `10001+employees` may mean
 * `10001to20000employees` or `Morethan20000employees`, and which one nobody knows but its author. Without a
 * suggestion, two values of a long list show what they look like, the nearest if any is near.
 *
 * @param isCatalog whether the values are written out only where none of them can be suggested
 */
const choiceOf = (model: Model, text: string, isCatalog: boolean): Choice => {
  const { enum: values = [] } = model;
  const near = nearestOf(model, text, values);
  const [first] = near;
  const suggested = first !== undefined && digits(first) === digits(text) ? first : undefined;
  const isHidden = isCatalog && suggested !== undefined;
  if (values.length <= few && !isHidden) return { values, suggested };
  if (suggested !== undefined) return { values: [], suggested };
  return { values: near.length > 0 ? near : values.slice(0, 2), suggested };
};

/** @returns the suggestion of a value, where there is one */
export const replacing = (value: string | undefined): Suggestion | undefined =>
  value === undefined ? undefined : { action: 'replace', value };

const inEnum = (model: Model, text: string): Finding<'schema/not-in-enum'> => {
  const { enum: all = [], title: list = 'allowed value' } = model;
  const count = all.length;
  const { values, suggested } = choiceOf(model, text, false);
  return {
    code: 'schema/not-in-enum',
    params: { list, received: quote(text), values, count },
    say: notInEnum,
    expected: count > few ? `one of the ${count} ${list} values` : alternatives(all),
    suggestion: replacing(suggested),
  };
};

/** @returns the issue for a text that is no id of the model's catalog. */
export const idIn = (model: Model, text: string): Finding<'catalog/unknown-id'> => {
  const { enum: all = [] } = model;
  const catalog = model.catalog?.() ?? '';
  const count = all.length;
  const { values, suggested } = choiceOf(model, text, true);
  return {
    code: 'catalog/unknown-id',
    params: { catalog, received: quote(text), values, count },
    say: unknownId,
    expected: `one of the ${count} ids in the ${catalog} catalog`,
    suggestion: replacing(suggested),
  };
};

/** Looks for a text that is none of an enumeration or a code list. */
export const explainEnum = (model: Model, text: string, report: Report): boolean => {
  if (has(model, text)) return false;
  report.add(() => inEnum(model, text));
  return true;
};

/** Looks for a text that is no id of a catalog. */
export const explainCatalog = (model: Model, text: string, report: Report): boolean => {
  if (has(model, text)) return false;
  if (model.minLength !== undefined && explainIdentifier(model, text, report)) return true;
  report.add(() => idIn(model, text));
  return true;
};
