import { ReferralValidationError } from './error.ts';
import { explain, type Found } from './explain/explain.ts';
import type { Model } from './explain/model.ts';
import { changing } from './explain/unreadable.ts';
import type { Issue } from './issue.ts';
import { jsonSchema } from './json-schema.ts';
import { redact } from './redact.ts';
import { standardIssue } from './standard.ts';
import type { Result, ValidateOptions, Validator } from './validator.ts';
import type { Warn } from './warnings.ts';

/** How many issues a result holds unless the caller asks for another number. */
const defaultLimit = 1000;

const nothing: Found = { issues: [], omitted: 0 };

/**
 * Makes a validator of a compiled guard and of the model that faults are explained from.
 *
 * @param warn for a tolerant validator, what finds its warnings
 */
export const createValidator = <T>(
  typeName: string,
  is: (data: unknown) => data is T,
  model: Model,
  warn: Warn = () => nothing,
): Validator<T> => {
  const validate = (data: unknown, options: ValidateOptions = {}): Result<T> => {
    const { limit: asked = defaultLimit, messages } = options;
    const limit = asked >= 0 ? asked : defaultLimit;
    const told = (issues: readonly Issue[]) => (options.redact ? issues.map(redact) : issues);
    const ok = is(data);
    const errors = ok ? nothing : explain(model, data, limit, messages);
    const { issues, omitted } = warn(data, errors, limit, options);
    const rest = { warnings: told(issues), omitted: errors.omitted + omitted };
    if (ok) return { ok, value: data, ...rest };
    const found = errors.issues.length + errors.omitted > 0;
    return { ok, issues: found ? told(errors.issues) : changing(messages), ...rest };
  };
  const toJsonSchema = ({ target }: { readonly target: string }) => jsonSchema(model, target);
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
      jsonSchema: { input: toJsonSchema, output: toJsonSchema },
    },
  };
};
