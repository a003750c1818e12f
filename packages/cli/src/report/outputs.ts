import { resolve } from 'node:path';
import { oneOf, UsageError } from '../usage.ts';
import { colorFor } from './color.ts';
import { gatherBriefly } from './gather.ts';
import type { Output } from './reporter.ts';
import type { ReporterName } from './reporters.ts';
import type { Standard } from './stream.ts';

/** What a `--reporter` asks for. */
export interface Wanted<Name extends string = ReporterName> {
  readonly name: Name;
  /** The absolute path of the file to write; without it the results go to standard output. */
  readonly path?: string;
}

/** How `--reporter name=-` names standard output. */
const standardOutput = '-';

/**
 * @param words `name`, `name=path` or `name=-`, each
 * @param names the reporters that there are
 * @throws {UsageError} for an unknown name, and when two reports would go to one place
 */
export const wantedReports = <Name extends string>(
  words: readonly string[],
  cwd: string,
  names: readonly Name[],
): Wanted<Name>[] => {
  const taken = new Set<string | undefined>();
  return words.map((word) => {
    const at = word.indexOf('=');
    const name = oneOf('reporter', at === -1 ? word : word.slice(0, at), names);
    if (at === word.length - 1) throw new UsageError(`--reporter ${name}= names no file`);
    const place = at === -1 ? standardOutput : word.slice(at + 1);
    const path = place === standardOutput ? undefined : resolve(cwd, place);
    if (taken.has(path)) {
      throw new UsageError(
        `two reports would go to ${path ?? 'standard output'}; give each its own file: --reporter ${name}=path`,
      );
    }
    taken.add(path);
    return { name, ...(path !== undefined && { path }) };
  });
};

/** @returns an output to a stream that is a terminal or a pipe. */
export const toStream = (stream: Standard, color: boolean | undefined): Output => {
  const { write, flush } = gatherBriefly((text) => stream.write(text));
  return {
    write,
    get color() {
      return colorFor(stream, color);
    },
    isFile: false,
    close: flush,
  };
};
