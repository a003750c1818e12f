import type { Names } from './names.ts';
import type { Results } from './results/calls.ts';
import type { Packages } from './types/project.ts';
import { Undecided } from './undecided.ts';

/** What the packages promise in addition to the files of the contract, by package. */
export interface Surface {
  readonly names: Readonly<Record<string, Names>>;
  /** The declarations of types. */
  readonly declarations: Packages;
  /** What functions return for the project's own fixtures. */
  readonly results: Readonly<Record<string, Results>>;
}

/** Where the surface of a release is recorded: written with each version, so that its tag has it. */
const folder = 'api';

/** The list of the names that the packages promised as they were released. */
export const namesFile: string = `${folder}/names.json`;

const nameless = (name: string): string => name.replace(/^@[^/]+\//, '');

const declarationsFile = (name: string): string => `${folder}/declarations/${nameless(name)}.json`;

/** @returns the file that records what functions of a package return */
export const resultsFile = (name: string): string => `${folder}/results/${nameless(name)}.json`;

const about = (what: string): string => `${what} of this version. Generated: npm run gate -- --write`;

const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** @returns the texts of the files that record a surface, by path */
export const textsOf = ({ names, declarations, results }: Surface): Readonly<Record<string, string>> =>
  Object.fromEntries([
    [namesFile, text({ $comment: about('The names that the packages promise'), packages: names })],
    ...Object.entries(declarations).map(([name, { entries, files }]) => [
      declarationsFile(name),
      text({
        $comment: about(`The declarations of ${name}`),
        entries,
        files: Object.fromEntries(Object.entries(files).map(([path, one]) => [path, one.split('\n')])),
      }),
    ]),
    ...Object.entries(results).map(([name, calls]) => [
      resultsFile(name),
      text({ $comment: about(`What functions of ${name} return`), calls }),
    ]),
  ]);

interface Recorded {
  readonly entries: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/**
 * @param read gives the text of a file; undefined where there is none
 * @returns the surface that is recorded; empty where none is
 * @throws {Undecided} for a record that is no JSON
 */
export const recordedSurface = (read: (path: string) => string | undefined): Surface => {
  const parsed = (path: string): unknown => {
    const found = read(path);
    try {
      return found === undefined ? undefined : JSON.parse(found);
    } catch (error) {
      throw new Undecided(`${path} is no JSON: ${(error as Error).message}`);
    }
  };
  const { packages: names = {} } = (parsed(namesFile) ?? {}) as { readonly packages?: Surface['names'] };
  const ofEach = <T>(path: (name: string) => string, value: (found: unknown) => T): Record<string, T> =>
    Object.fromEntries(
      Object.keys(names).flatMap((name): [string, T][] => {
        const found = parsed(path(name));
        return found === undefined ? [] : [[name, value(found)]];
      }),
    );
  return {
    names,
    declarations: ofEach(declarationsFile, (found) => {
      const { entries, files } = found as Recorded;
      return {
        entries,
        files: Object.fromEntries(Object.entries(files).map(([path, lines]) => [path, lines.join('\n')])),
      };
    }),
    results: ofEach(resultsFile, (found) => (found as { readonly calls: Results }).calls),
  };
};
