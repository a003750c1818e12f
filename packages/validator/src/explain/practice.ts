import { closedAsError as say } from '@referral-kit/messages/en/validator';
import { alternatives } from '@referral-kit/messages/en/words';
import { quote } from '@referral-kit/text';
import { explainEnum } from './list.ts';
import type { Model } from './model.ts';
import { relatedMember } from './related.ts';
import type { Report } from './report.ts';

/**
 * Looks for a text that is none of an enumeration to which practice adds values. One that occurs in practice has an issue
 * of its own, unless the member that it depends on has another value.
 */
export const explainPractice = (model: Model, text: string, report: Report): boolean => {
  const known = model.practice?.().find(({ value }) => value === text);
  const other = known && report.owner?.[known.by];
  if (!known || known.others.includes(other as string)) return explainEnum(model, text, report);
  const { enum: values = [] } = model;
  const { code, by, determined } = known;
  report.add(() => ({
    code,
    params: { name: report.name, received: quote(text), values },
    say,
    expected: alternatives(values),
    ...(other === determined && { related: relatedMember(report.path.slice(0, -1), by, quote(determined)) }),
  }));
  return true;
};
