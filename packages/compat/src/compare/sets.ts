import { isArray, isObject, type Json, type JsonObject, member } from '../json.ts';

/** Finite sets by name, each as the texts of its elements. */
export type Sets = Readonly<Record<string, readonly string[]>>;

const texts = (value: Json | undefined): string[] =>
  isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const transitionSets = (table: JsonObject): Sets => {
  const rows = Object.entries(table).filter((row): row is [string, JsonObject] => isObject(row[1]));
  return {
    transitions: rows.flatMap(([from, row]) => texts(member(row, 'status')).map((to) => `${from} to ${to}`)),
    pairs: rows.flatMap(([status, row]) =>
      texts(member(row, 'substatus')).map((substatus) => `${status}/${substatus}`),
    ),
  };
};

const spellingSets = (spellings: JsonObject): Sets => ({
  spellings: Object.entries(spellings).flatMap(([type, known]) =>
    isObject(known) ? Object.entries(known).map(([from, to]) => `${type}: ${from} is ${String(to)}`) : [],
  ),
});

/** @returns the sets that a file which is no schema holds; undefined for any other file */
export const setsOf = (document: Json): Sets | undefined => {
  if (!isObject(document)) return undefined;
  const [table, spellings] = [member(document, 'transitions'), member(document, 'spellings')];
  if (isObject(table)) return transitionSets(table);
  return isObject(spellings) ? spellingSets(spellings) : undefined;
};
