import type { MessageParams } from '../messages.ts';
import type { Model } from './model.ts';
import type { Report } from './report.ts';
import { alternatives, quote } from './show.ts';

const say = ({ name, received, examples }: MessageParams['schema/bad-pattern']): string =>
  `${name} is ${received}; expected a string such as ${alternatives(examples)}`;

const hasForm = ({ pattern, not }: Model, text: string): boolean =>
  (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
  (not === undefined || !new RegExp(not.pattern, 'u').test(text));

/** Looks for a text that does not have the form that its pattern, and what it must not contain, ask for. */
export const explainPattern = (model: Model, text: string, report: Report): boolean => {
  if (hasForm(model, text)) return false;
  const { examples = [] } = model;
  const received = quote(text);
  report.add(() => ({
    code: 'schema/bad-pattern',
    params: { name: report.name, received, examples },
    say,
    about: { expected: `a string such as ${alternatives(examples)}`, received },
  }));
  return true;
};
