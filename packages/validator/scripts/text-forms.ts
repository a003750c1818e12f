import type { Schema } from './contract.ts';

/** The hand-tuned check of a form of text, and what explains that a text has it not. */
interface TextForm {
  readonly guard: string;
  readonly look: string;
}

const utc: TextForm = { guard: 'isDateTime', look: 'explainDateTime' };
const zoned: TextForm = { guard: 'isZonedDateTime', look: 'explainZonedDateTime' };

/**
 * Which hand-tuned functions stand for the pattern of a schema; `undefined` where the pattern itself is compiled.
 * A test holds the functions to every such pattern of the contract.
 */
export const textForm = ({ format, pattern }: Schema): TextForm | undefined => {
  if (format !== 'date-time' || pattern === undefined) return undefined;
  return new RegExp(pattern, 'u').test('2018-10-01T18:01:32+02:00') ? zoned : utc;
};
