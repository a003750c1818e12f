import { expressionOf, type Schema } from '@referral-kit/codegen';
import { isAnyDateTime, isDateTime, isZonedDateTime } from '../src/guard/index.ts';

/** The hand-tuned checks of a form of text, as a string and in bytes, and what explains that a text has it not. */
interface TextForm {
  readonly guard: string;
  readonly skip: string;
  readonly look: string;
  readonly accepts: (text: string) => boolean;
}

const forms: readonly TextForm[] = [
  { guard: 'isDateTime', skip: 'skipDateTime', look: 'explainDateTime', accepts: isDateTime },
  { guard: 'isZonedDateTime', skip: 'skipZonedDateTime', look: 'explainZonedDateTime', accepts: isZonedDateTime },
  { guard: 'isAnyDateTime', skip: 'skipAnyDateTime', look: 'explainAnyDateTime', accepts: isAnyDateTime },
];

const days = ['0000-01-01', '0001-01-01', '2019-02-28', '2019-02-29', '2020-02-29', '1900-02-29', '2000-02-29'];
const moreDays = [
  '2019-04-31',
  '2019-06-30',
  '2019-12-31',
  '2019-12-32',
  '2019-07-01',
  '0000-02-29',
  '2019-13-01',
  '2019-00-10',
  '9999-12-31',
];
const times = ['00:00:00', '23:59:59', '23:59:60', '12:59:60', '24:00:00', '12:60:00', '12:00:61'];
const fractions = ['', '.', '.1', '.123', '.1234567', '.12345678', '.123456789', ',1'];
const offsets = ['Z', 'z', '', '+00:00', '-00:00', '+02:00', '-23:59', '+24:00', '+00:60', '+0200', '+02', '-12:30'];
const separators = ['T', 't', ' ', '_'];

/** Date-times and texts that are nearly one: every rule that a form may have decides about some of them. */
const probes: readonly string[] = [...days, ...moreDays]
  .flatMap((day) =>
    separators.flatMap((separator) =>
      times.flatMap((time) =>
        fractions.flatMap((fraction) => offsets.map((offset) => `${day}${separator}${time}${fraction}${offset}`)),
      ),
    ),
  )
  .concat(['', '\n', '2019-06-30', '2019-06-30T12:00:00Z\n', ' 2019-06-30T12:00:00Z', '٢019-06-30T12:00:00Z']);

const byExpression = new Map<string, TextForm | undefined>();

const formOf = (source: string): TextForm | undefined => {
  if (!byExpression.has(source)) {
    const expression = new RegExp(source, 'u');
    const form = forms.find(({ accepts }) => probes.every((text) => accepts(text) === expression.test(text)));
    byExpression.set(source, form);
  }
  return byExpression.get(source);
};

/**
 * Which hand-tuned functions stand for the form that a schema gives a text: those that judge every probe as it does.
 * A test holds them to every such form in the contract, on any text.
 *
 * @returns `undefined` where the form itself is compiled, or no function was written for a date-time's form
 */
export const textForm = (schema: Schema): TextForm | undefined =>
  schema.format === 'date-time' && schema.pattern !== undefined ? formOf(expressionOf(schema)) : undefined;
