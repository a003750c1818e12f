import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import currencies from 'currency-codes';
import countries from 'i18n-iso-countries';

/** Where a code comes from that the maintained package has not, or will not have much longer. */
interface FurtherCode {
  readonly name: string;
  /** The day on which the code was introduced, where that was after the oldest revision. */
  readonly from?: string;
  /** The last day on which the code was valid. */
  readonly until?: string;
  readonly source: string;
}

/** A file of `source/codes/`: the package that a list is taken from, and the codes that are added to it. */
export interface CodeSource {
  /** The name of the emitted constant. */
  readonly list: string;
  readonly description: string;
  readonly package: string;
  readonly further: Readonly<Record<string, FurtherCode>>;
}

const folder = join(import.meta.dirname, '..');

/** @returns a file of `source/codes/`: `countries` or `currencies`. */
export const codeSource = (name: string): CodeSource =>
  JSON.parse(readFileSync(join(folder, 'source/codes', `${name}.json`), 'utf8')) as CodeSource;

/**
 * A code list never shrinks: a document that was valid stays valid.
 *
 * @param packaged the codes of the maintained package
 * @param previous the codes that were listed until now
 * @returns the codes of the package and of the source, sorted
 * @throws when a code of the previous list is in neither
 */
export const mergedCodes = (source: CodeSource, packaged: readonly string[], previous: readonly string[]): string[] => {
  const codes = new Set([...packaged, ...Object.keys(source.further)]);
  const lost = previous.filter((code) => !codes.has(code));
  if (lost.length === 0) return [...codes].sort();
  throw new Error(
    `${source.list}: ${lost.join(', ')} would be lost, as ${source.package} does not list it. ` +
      `A code list never shrinks: add it to schemas/source/codes with its dates and its source`,
  );
};

/** @returns the codes of a module that this generator wrote; none where there is no such file. */
const listedIn = (path: string): string[] =>
  existsSync(path)
    ? [...readFileSync(path, 'utf8').matchAll(/^ {2}'([A-Z]+)',$/gm)].map(([, code]) => code as string)
    : [];

const listModule = (name: string, path: string, packaged: readonly string[]): string => {
  const source = codeSource(name);
  const codes = mergedCodes(source, packaged, listedIn(join(folder, path)));
  return [
    `// Generated from ${source.package} and schemas/source/codes/${name}.json; do not edit. To update it: npm run generate\n\n`,
    `/** ${source.description} */\nexport const ${source.list} = [\n`,
    ...codes.map((code) => `  '${code}',\n`),
    '] as const;\n',
  ].join('');
};

/** @returns the modules that hold the code lists, by path below `schemas/`. */
export const codeModules = (): Map<string, string> =>
  new Map(
    [
      ['countries', 'source/parts/country-codes.ts', Object.keys(countries.getAlpha2Codes())] as const,
      ['currencies', 'source/parts/currency-codes.ts', currencies.codes()] as const,
    ].map(([name, path, packaged]) => [path, listModule(name, path, packaged)]),
  );
