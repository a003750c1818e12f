import { isArray, isObject, isSchema, type Json, type JsonObject, type Schema } from '../json.ts';
import { type Scope, Unsupported } from './scope.ts';

const wrong = (keyword: string): never => {
  throw new Unsupported(`the value of ${keyword} is not what the keyword takes`);
};

/** Readers of keyword values: each returns undefined for an absent keyword and throws Unsupported for a wrong value. */
const reader =
  <T>(check: (value: Json) => value is T & Json) =>
  (scope: Scope, keyword: string): T | undefined => {
    const value = scope.get(keyword);
    if (value === undefined) return undefined;
    return check(value) ? value : wrong(keyword);
  };

export const readNumber: (scope: Scope, keyword: string) => number | undefined = reader(
  (value) => typeof value === 'number',
);

export const readCount: (scope: Scope, keyword: string) => number | undefined = reader(
  (value): value is number => Number.isInteger(value) && (value as number) >= 0,
);

export const readText: (scope: Scope, keyword: string) => string | undefined = reader(
  (value) => typeof value === 'string',
);

export const readFlag: (scope: Scope, keyword: string) => boolean | undefined = reader(
  (value) => typeof value === 'boolean',
);

export const readTexts: (scope: Scope, keyword: string) => readonly string[] | undefined = reader(
  (value): value is readonly string[] => isArray(value) && value.every((item) => typeof item === 'string'),
);

export const readValues: (scope: Scope, keyword: string) => readonly Json[] | undefined = reader(isArray);

export const readObject: (scope: Scope, keyword: string) => JsonObject | undefined = reader(isObject);

export const readSchema: (scope: Scope, keyword: string) => Schema | undefined = reader(isSchema);

export const readSchemas: (scope: Scope, keyword: string) => readonly Schema[] | undefined = reader(
  (value): value is readonly Schema[] & Json => isArray(value) && value.every(isSchema),
);

export const readSchemaMap: (scope: Scope, keyword: string) => Readonly<Record<string, Schema>> | undefined = reader(
  (value): value is Readonly<Record<string, Schema>> & Json => isObject(value) && Object.values(value).every(isSchema),
);
