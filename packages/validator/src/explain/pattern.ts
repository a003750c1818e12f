import { badPattern as say } from '@referral-kit/messages/en/validator';
import { alternatives } from '@referral-kit/messages/en/words';
import { quote } from '@referral-kit/text';
import type { Model } from './model.ts';
import type { Report } from './report.ts';

const hasForm = ({ pattern, not }: Model, text: string): boolean =>
  (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
  (not === undefined || !new RegExp(not.pattern, 'u').test(text));

/** Looks for a text that does not have the form that its pattern, and what it must not contain, ask for. */
export const explainPattern = (model: Model, text: string, report: Report): boolean => {
  if (hasForm(model, text)) return false;
  const { examples = [] } = model;
  report.add(() => ({
    code: 'schema/bad-pattern',
    params: { name: report.name, received: quote(text), examples },
    say,
    expected: `a string such as ${alternatives(examples)}`,
  }));
  return true;
};
