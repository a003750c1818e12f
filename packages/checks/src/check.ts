import { explain } from '@referral-kit/validator/internal/checks';
import { forValidator, type Model } from './model.ts';

/** What is wrong with a value. */
type Issues = ReturnType<typeof explain>['found'];

/**
 * @param model generated from a schema of a file that the command reads
 * @returns every fault of a value
 */
export const check = (model: Model, value: unknown): Issues =>
  explain(forValidator(model), value, Number.POSITIVE_INFINITY).found;
