import { pointerOf } from '@referral-kit/text';
import type { MessageParams } from '../messages.ts';
import { explainEnum } from './list.ts';
import type { Model } from './model.ts';
import type { Finding, Report } from './report.ts';
import { alternatives, quote } from './show.ts';

type Code = 'referral/closed-as-error';

const say = ({ name, received, values }: MessageParams[Code]): string =>
  `${name} is ${received}: closed as error, which occurs in practice but is not documented; expected ${alternatives(values)}`;

/**
 * @returns the issue for a text that no list has but that occurs in practice; nothing for any other text, nor where
 * the member that it depends on has another value
 */
const knownFromPractice = (model: Model, text: string, report: Report): Finding<Code> | undefined => {
  const known = model.practice?.find(({ value }) => value === text);
  if (!known) return undefined;
  const { code, by, determined, others } = known;
  const other = report.owner?.[by];
  if (others.includes(other as string)) return undefined;
  const { enum: values = [] } = model;
  const received = quote(text);
  const related = [{ pointer: pointerOf([...report.path.slice(0, -1), by]), message: `${by} is ${quote(determined)}` }];
  return {
    code,
    params: { name: report.name, received, values },
    say,
    about: { expected: alternatives(values), received, ...(other === determined && { related }) },
  };
};

/** Looks for a text that is none of an enumeration to which practice adds values. */
export const explainPractice = (model: Model, text: string, report: Report): boolean => {
  const known = knownFromPractice(model, text, report);
  if (!known) return explainEnum(model, text, report);
  report.add(() => known);
  return true;
};
