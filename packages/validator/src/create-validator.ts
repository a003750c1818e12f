import { ReferralValidationError } from './error.ts';
import { explain } from './explain/explain.ts';
import type { Model } from './explain/model.ts';
import type { Issue } from './issue.ts';
import { jsonSchema } from './json-schema.ts';
import { standardIssue } from './standard.ts';
import type { Result, ValidateOptions, Validator } from './validator.ts';

/** How many issues a result holds unless the caller asks for another number. */
const defaultLimit = 1000;

type Guard<T> = (data: unknown) => data is T;

/** The strict profile beside a tolerant one: what it refuses and tolerant lets through is a warning. */
interface Strict {
  readonly is: (data: unknown) => boolean;
  readonly model: Model;
}

const none: readonly Issue[] = Object.freeze([]);

const isWithin = (pointer: string, parent: string): boolean => pointer === parent || pointer.startsWith(`${parent}/`);

/** What strict refuses beyond the errors. */
const warningsOf = (
  strict: Strict | undefined,
  data: unknown,
  errors: readonly Issue[],
  { limit = defaultLimit, messages }: ValidateOptions,
) => {
  if (!strict || strict.is(data)) return { issues: none, omitted: 0 };
  const { issues, omitted } = explain(strict.model, data, limit + errors.length, messages);
  const found = issues
    .filter(({ pointer }) => !errors.some((error) => isWithin(pointer, error.pointer)))
    .map((issue) => ({ ...issue, severity: 'warning' as const }));
  return { issues: found.slice(0, limit), omitted: omitted + Math.max(0, found.length - limit) };
};

/** The value passed the guard at one time and not at another: a getter or a proxy answers differently each time. */
const unstable: Issue = Object.freeze({
  code: 'schema/unreadable',
  severity: 'error',
  path: Object.freeze([]),
  pointer: '',
  message: 'the value gives different answers each time it is read',
});

/**
 * Makes a validator of a compiled guard and of the model that faults are explained from.
 *
 * @param strict for a tolerant validator, its strict twin
 */
export const createValidator = <T>(typeName: string, is: Guard<T>, model: Model, strict?: Strict): Validator<T> => {
  const validate = (data: unknown, options: ValidateOptions = {}): Result<T> => {
    if (is(data)) {
      const { issues, omitted } = warningsOf(strict, data, none, options);
      return { ok: true, value: data, warnings: issues, omitted };
    }
    const { issues, omitted } = explain(model, data, options.limit ?? defaultLimit, options.messages);
    const warnings = warningsOf(strict, data, issues, options);
    return {
      ok: false,
      issues: issues.length + omitted > 0 ? issues : [unstable],
      warnings: warnings.issues,
      omitted: omitted + warnings.omitted,
    };
  };
  return {
    typeName,
    is,
    validate,
    assert: (data, options) => {
      const result = validate(data, options);
      if (result.ok) return result.value;
      throw new ReferralValidationError(typeName, result.issues, result.omitted);
    },
    '~standard': {
      version: 1,
      vendor: 'referral-kit',
      validate: (data) => {
        const result = validate(data);
        return result.ok ? { value: result.value } : { issues: result.issues.map(standardIssue) };
      },
      jsonSchema: {
        input: ({ target }) => jsonSchema(model, target),
        output: ({ target }) => jsonSchema(model, target),
      },
    },
  };
};
