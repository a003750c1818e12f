import { ReferralValidationError } from './error.ts';
import { explain } from './explain/explain.ts';
import type { Model } from './explain/model.ts';
import type { Issue } from './issue.ts';
import { jsonSchema } from './json-schema.ts';
import { redact } from './redact.ts';
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

/** Whether one of the pointers is this one or leads to it. */
const isCovered = (pointer: string, pointers: ReadonlySet<string>): boolean => {
  for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (pointers.has(pointer.slice(0, end))) return true;
    if (end === 0) return false;
  }
  return false;
};

/** The errors of a document: those listed, and how many more there are. */
interface Errors {
  readonly issues: readonly Issue[];
  readonly omitted: number;
}

const noErrors: Errors = Object.freeze({ issues: Object.freeze([]), omitted: 0 });

/**
 * What strict refuses beyond the errors. Each error is one of strict's issues too, in the same order; when
 * not all errors are listed, what comes after the last listed one cannot be told apart and is counted.
 */
const warningsOf = (
  strict: Strict | undefined,
  data: unknown,
  errors: Errors,
  { limit = defaultLimit, messages }: ValidateOptions,
): Errors => {
  if (!strict || strict.is(data)) return noErrors;
  const { issues, omitted } = explain(strict.model, data, limit + errors.issues.length, messages);
  const faulty = new Set(errors.issues.map(({ pointer }) => pointer));
  const isWarning = issues.map(({ pointer }) => !isCovered(pointer, faulty));
  const end = errors.omitted > 0 ? isWarning.lastIndexOf(false) : issues.length;
  const listed = issues.filter((_, index) => index < end && isWarning[index]).slice(0, limit);
  const total = issues.length + omitted - errors.issues.length - errors.omitted;
  return {
    issues: listed.map((issue) => ({ ...issue, severity: 'warning' })),
    omitted: Math.max(0, total - listed.length),
  };
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
    const told = options.redact
      ? (issues: readonly Issue[]) => issues.map(redact)
      : (issues: readonly Issue[]) => issues;
    if (is(data)) {
      const warnings = warningsOf(strict, data, noErrors, options);
      return { ok: true, value: data, warnings: told(warnings.issues), omitted: warnings.omitted };
    }
    const errors = explain(model, data, options.limit ?? defaultLimit, options.messages);
    const warnings = warningsOf(strict, data, errors, options);
    return {
      ok: false,
      issues: errors.issues.length + errors.omitted > 0 ? told(errors.issues) : [unstable],
      warnings: told(warnings.issues),
      omitted: errors.omitted + warnings.omitted,
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
