import { type Choices, expectOptions } from '@referral-kit/text';
import type { ValidateOptions } from './validator.ts';

const choices: Choices = { limit: true, translate: true, redact: true };

/**
 * @returns a copy of the options of `validate`
 * @throws {TypeError} for options that are no object or cannot be read, and for an option that there is not
 */
export const validateOptions = (options: ValidateOptions | undefined): ValidateOptions =>
  expectOptions(options, choices);
