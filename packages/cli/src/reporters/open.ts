import { resolve } from 'node:path';
import { colorFor, gatherBriefly, type Output } from '../files/output.ts';
import { type Standard, stderr, stdout } from '../files/streams.ts';
import { oneOf, UsageError } from '../usage.ts';
import type { Shard } from '../workers/shard.ts';
import { type Reporter, type ReporterName, type ReportOptions, reporters } from './reporter.ts';

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

/** What all reports of a run have in common. */
export interface Run extends ReportOptions {
  readonly revision: string;
  readonly shard?: Shard;
  /** Whether streams get colours; without it the environment tells. */
  readonly color: boolean | undefined;
}

/** Takes what is said to people: a file holds the results alone. */
const nobody: Pick<Output, 'write' | 'color'> = { write: () => {}, color: false };

const open = async ({ name, path }: Wanted, { color, ...run }: Run): Promise<Reporter> => {
  const make = await reporters[name]();
  if (path !== undefined) {
    const { toFile } = await import('../files/write-file.ts');
    const results = toFile(path);
    const { verdict, end } = make({ ...run, results, notes: nobody });
    return {
      verdict,
      end: (summary) => {
        // Nobody could tell from a file that it is not whole; so there is none.
        if (summary.interrupted) return;
        end(summary);
        results.close();
      },
    };
  }
  const [results, notes] = [toStream(stdout, color), toStream(stderr, color)];
  const { verdict, end } = make({ ...run, results, notes });
  return {
    verdict,
    end: (summary) => {
      end(summary);
      results.close();
      notes.close();
    },
  };
};

/**
 * Opens all reports of a run, as one. Files are put in their places when it ends, and not before.
 *
 * @throws {UsageError} when a file cannot be written; so do the reporter's functions
 */
export const openReports = async (wanted: readonly Wanted[], run: Run): Promise<Reporter> => {
  const all: Reporter[] = [];
  for (const one of wanted) all.push(await open(one, run));
  return {
    verdict: (verdict) => {
      for (const reporter of all) reporter.verdict(verdict);
    },
    end: (summary) => {
      for (const reporter of all) reporter.end(summary);
    },
  };
};
