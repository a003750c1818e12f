import type { Schema } from './schema.ts';

/** Whether a schema says what form a text has. */
export const hasForm = ({ pattern, not }: Schema): boolean => pattern !== undefined || not !== undefined;

/** @returns the source of one regular expression for what a text has to match and what it must not contain. */
export const expressionOf = ({ pattern = '', not }: Schema): string =>
  not?.pattern === undefined ? pattern : `^(?![^]*(?:${not.pattern}))(?:${pattern})`;
