import type { Profile } from '@referral-kit/types/contracts';
import { explain, type Found } from './explain/explain.ts';
import type { Model } from './explain/model.ts';
import { changing } from './explain/unreadable.ts';
import { asAsked } from './issues/as-asked.ts';
import { described } from './issues/describe.ts';
import { ReferralValidationError } from './issues/error.ts';
import { jsonSchema } from './json-schema.ts';
import { validateOptions } from './validate-options.ts';
import type { Result, ValidateOptions, Validator } from './validator.ts';
import type { Warn } from './warnings.ts';

const nothing: Found = { found: [], omitted: 0 };

/**
 * Makes a validator of a compiled guard and of the model that faults are explained from.
 *
 * @param warn for a tolerant validator, what finds its warnings
 */
export const createValidator = <T>(
  typeName: string,
  revision: string,
  profile: Profile,
  is: (data: unknown) => data is T,
  model: Model,
  warn: Warn = () => nothing,
): Validator<T> => {
  const validate = (data: unknown, given?: ValidateOptions): Result<T> => {
    const options = validateOptions(given);
    const ok = is(data);
    const errors = ok ? nothing : explain(model, data, options.limit);
    const { found, omitted } = warn(data, errors, options.limit);
    const rest = { warnings: asAsked(found, options), omitted: errors.omitted + omitted };
    if (ok) return { ok, value: data, ...rest };
    const isExplained = errors.found.length + errors.omitted > 0;
    return { ok, issues: asAsked(isExplained ? errors.found : changing(), options), ...rest };
  };
  const toJsonSchema = (given?: { readonly target: string }) => jsonSchema(model, given?.target);
  return {
    typeName,
    revision,
    profile,
    is,
    validate,
    assert: (data, options) => {
      const result = validate(data, options);
      if (result.ok) return result.value;
      throw new ReferralValidationError(typeName, result.issues, result.omitted, options?.translate);
    },
    '~standard': {
      version: 1,
      vendor: 'referral-kit',
      validate: (data, options) => {
        // What is for other libraries is left to them.
        const { limit, translate, redact } = options?.libraryOptions ?? {};
        const result = validate(data, { limit, translate, redact });
        if (result.ok) return { value: result.value };
        return { issues: result.issues.map((issue) => ({ ...issue, message: described(issue, translate) })) };
      },
      jsonSchema: { input: toJsonSchema, output: toJsonSchema },
    },
  };
};
