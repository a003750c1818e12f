import { closedAsError as say } from '@referral-kit/messages/en/validator';
import { alternatives } from '@referral-kit/messages/en/words';
import { quote } from '@referral-kit/text';
import { explainEnum } from './list.ts';
import type { Model } from './model.ts';
import type { Finding, Report } from './report.ts';

/**
 * @returns the issue for a text that no list has but that occurs in practice; nothing for any other text, nor where
 * the member that it depends on has another value
 */
const knownFromPractice = (
  model: Model,
  text: string,
  report: Report,
): Finding<'referral/closed-as-error'> | undefined => {
  const known = model.practice?.().find(({ value }) => value === text);
  if (!known) return undefined;
  const { code, by, determined, others } = known;
  const other = report.owner?.[by];
  if (others.includes(other as string)) return undefined;
  const { enum: values = [] } = model;
  return {
    code,
    params: { name: report.name, received: quote(text), values },
    say,
    expected: alternatives(values),
    ...(other === determined && { related: { member: by, value: quote(determined) } }),
  };
};

/** Looks for a text that is none of an enumeration to which practice adds values. */
export const explainPractice = (model: Model, text: string, report: Report): boolean => {
  const known = knownFromPractice(model, text, report);
  if (!known) return explainEnum(model, text, report);
  report.add(() => known);
  return true;
};
