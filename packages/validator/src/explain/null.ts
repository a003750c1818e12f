import type { Model } from './model.ts';

/** @returns the model of a value that may also be null */
export const orNull = (model: Model): Model => ({ ...model, type: [model.type as string, 'null'] });
