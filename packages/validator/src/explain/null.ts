import type { Model } from './model.ts';

/** @returns the model of an object that may also be null */
export const orNull = (model: Model): Model => ({ ...model, type: ['object', 'null'] });
