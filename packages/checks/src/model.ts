import type { Model as ValidatorModel } from '@referral-kit/validator/internal/checks';

type Keywords = 'const' | 'properties' | 'items' | 'oneOf';

/**
 * A schema of a file of the command as the explanation of a fault reads it. Beside what schemas of documents say, it may ask for
 * whole numbers, for numbers and truth values that are constant, for an array that is not empty, for values of several kinds, for
 * one of several forms of an object, and for a map.
 */
export interface Model extends Omit<ValidatorModel, Keywords> {
  readonly const?: string | number | boolean;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Model>>;
  readonly items?: Model;
  readonly oneOf?: readonly Model[];
  /** What the members of a map are, whatever their names. */
  readonly values?: Model;
  /** What a value of each kind is, where it may be of several. */
  readonly kinds?: Readonly<Record<string, Model>>;
}

/** @returns the model as the explanations of documents take it: they read none of its other keywords */
export const forValidator = (model: Model): ValidatorModel => model as ValidatorModel;
