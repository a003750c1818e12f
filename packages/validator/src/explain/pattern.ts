import type { MessageParams } from '../messages.ts';
import type { Model } from './model.ts';
import type { Report } from './report.ts';
import { alternatives, quote } from './show.ts';

const say = ({ name, received, examples }: MessageParams['schema/bad-pattern']): string =>
  `${name} is ${received}; expected a string such as ${alternatives(examples)}`;

/** Looks for a text that does not match its pattern. */
export const explainPattern = (model: Model, text: string, report: Report): boolean => {
  const { pattern = '', examples = [] } = model;
  if (new RegExp(pattern, 'u').test(text)) return false;
  const received = quote(text);
  report.add(() => ({
    code: 'schema/bad-pattern',
    params: { name: report.name, received, pattern, examples },
    say,
    about: { expected: `a string such as ${alternatives(examples)}`, received },
  }));
  return true;
};
