import { named } from '@referral-kit/messages/en/words';
import { shown } from '@referral-kit/text';
import {
  explainArray,
  explainEnum,
  explainObject,
  explainPart,
  explainValue,
  type Report,
  type Model as ValidatorModel,
} from '@referral-kit/validator/internal/checks';
import { forValidator, type Model } from './model.ts';

// What the schemas of the command's own files say beyond those of documents.

const whole = ({ minimum, maximum }: ValidatorModel): string => {
  if (minimum === undefined) return 'a whole number';
  return maximum === undefined ? `a whole number, at least ${minimum}` : `a whole number from ${minimum} to ${maximum}`;
};

/** Looks for a number that is not whole, or out of its range. */
export const explainInteger = (model: ValidatorModel, value: number, report: Report): boolean => {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = model;
  const isWhole = Number.isInteger(value);
  if (isWhole && value >= minimum && value <= maximum) return false;
  const { name } = report;
  const received = shown(value);
  const expected = whole(model);
  const say = (): string => `${named(name)} is ${received}; expected ${expected}`;
  const beyond = value < minimum ? 'minimum' : 'maximum';
  report.add(() =>
    isWhole
      ? { code: 'schema/out-of-range', params: { name, received, minimum, maximum, beyond }, say, expected }
      : { code: 'schema/wrong-type', params: { name, expected: ['number'], kind: 'number', received }, say, expected },
  );
  return true;
};

/** Looks for the faults of an array that must have an item. */
export const explainFilledArray = (model: ValidatorModel, items: readonly unknown[], report: Report): boolean => {
  if (items.length > 0) return explainArray(model, items, report);
  report.add(() => ({
    code: 'schema/out-of-range',
    params: {
      name: report.name,
      received: '0',
      minimum: 1,
      maximum: Number.POSITIVE_INFINITY,
      beyond: 'minimum',
    },
    say: ({ name }) => `${named(name)} is an empty array; expected at least one item`,
    expected: 'at least one item',
  }));
  return true;
};

/** Looks for the faults of a value that may be of several kinds. */
export const explainKinds = (model: ValidatorModel, value: unknown, report: Report): boolean => {
  const { kinds = {} } = model as Model;
  const kind = kinds[Array.isArray(value) ? 'array' : typeof value] ?? {};
  return explainValue(forValidator(kind), value, report);
};

/** Looks for a value that is not the only one allowed. */
export const explainConstant = (model: ValidatorModel, value: string | number | boolean, report: Report): boolean => {
  const { const: only } = model as Model;
  if (value === only) return false;
  report.add(() => ({
    code: 'schema/not-in-enum',
    params: { list: 'value', received: shown(value), values: [String(only)], count: 1 },
    say: ({ received }) => `${named(report.name)} is ${received}; expected ${only}`,
    expected: String(only),
  }));
  return true;
};

/** Looks for the faults of the members of an object, whatever their names are. */
export const explainMap = (model: ValidatorModel, value: object, report: Report): boolean => {
  const { values = {} } = model as Model;
  const faulty = Object.keys(value).filter((name) => explainPart(forValidator(values), value, name, report));
  return faulty.length > 0;
};

/** Looks for the faults of an object that has one of several forms, which one of its members tells. */
export const explainUnion = (model: ValidatorModel, value: object, report: Report): boolean => {
  const { oneOf = [] } = model as Model;
  const by = (model as Model).by?.() ?? '';
  const told: unknown = Object.hasOwn(value, by) ? (value as Readonly<Record<string, unknown>>)[by] : undefined;
  const meant = oneOf.find(({ properties }) => properties?.[by]?.const === told);
  if (meant !== undefined) return explainObject(forValidator(meant), value, report);
  const values = oneOf.map(({ properties }) => String(properties?.[by]?.const));
  const any = { type: 'string', enum: values };
  return explainObject({ properties: { [by]: { ...any, look: explainEnum } }, required: [by] }, value, report);
};
