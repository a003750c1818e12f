import { alternatives } from '@referral-kit/text';
import type { Format } from './format.ts';
import * as table from './table.ts';

const formats: readonly Format[] = Object.values(table);

const byEnding: ReadonlyMap<string, Format> = new Map(
  formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)),
);

/** @returns the format of a file of a name, which may also say that it is compressed; nothing if that tells none */
export const formatOf = (name: string): Format | undefined => {
  const [, ending = ''] = /\.([^./\\]+?)(?:\.gz)?$/i.exec(name) ?? [];
  return byEnding.get(ending.toLowerCase());
};

/** @returns whether a file in a folder holds documents, by its name */
export const isDocument = (name: string): boolean => formatOf(name) !== undefined;

/** @returns whether each line of a file holds a document, by its name */
export const hasLines = (name: string): boolean => formatOf(name)?.isLines === true;

/** The endings of the names of files that are looked for in folders, in words. */
export const endings: string = `${alternatives([...byEnding.keys()].map((ending) => `.${ending}`))} (or one of these with .gz)`;
