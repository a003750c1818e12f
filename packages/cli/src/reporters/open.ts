import { resolve } from 'node:path';
import { oneOf, UsageError } from '@referral-kit/command-line/usage';
import { bufferedPerTick, colorFor, type Output } from '@referral-kit/files/output';
import { type StandardStream, stderr, stdout } from '@referral-kit/files/streams';
import type { Shard } from '../workers/shard.ts';
import type { ReportRoot } from './report-root.ts';
import { type Reporter, type ReporterName, type ReportOptions, reporters } from './reporter.ts';

/** What a `--reporter` asks for. */
export interface ReportTarget<Name extends string = ReporterName> {
  readonly name: Name;
  /** The absolute path of the file to write; without it the results go to standard output. */
  readonly path?: string;
}

/** How `--reporter name=-` names standard output. */
const standardOutput = '-';

/**
 * @param requested `name`, `name=path` or `name=-`, each
 * @param names the reporters that there are
 * @throws {UsageError} for an unknown name, and when two reports would go to one place
 */
export const parseReportTargets = <Name extends string>(
  requested: readonly string[],
  cwd: string,
  names: readonly Name[],
): ReportTarget<Name>[] => {
  const taken = new Set<string | undefined>();
  return requested.map((target) => {
    const at = target.indexOf('=');
    const name = oneOf('reporter', at === -1 ? target : target.slice(0, at), names);
    if (at === target.length - 1) throw new UsageError(`--reporter ${name}= has no file name.`);
    const place = at === -1 ? standardOutput : target.slice(at + 1);
    const path = place === standardOutput ? undefined : resolve(cwd, place);
    if (taken.has(path)) {
      throw new UsageError(
        `Two reports would be written to ${path ?? 'standard output'}. Give each its own file: --reporter ${name}=path`,
      );
    }
    taken.add(path);
    return { name, ...(path !== undefined && { path }) };
  });
};

/** @returns an output to a stream that is a terminal or a pipe. */
export const streamOutput = (stream: StandardStream, color: boolean | undefined): Output => {
  const { write, flush } = bufferedPerTick((text) => stream.write(text));
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
  readonly command: string;
  readonly root: ReportRoot;
  readonly shard?: Shard;
  /** Whether streams get colours; without it the environment tells. */
  readonly color: boolean | undefined;
}

/** Takes what is said to people: a file holds the results alone. */
const discard: Pick<Output, 'write' | 'color'> = { write: () => {}, color: false };

const open = async ({ name, path }: ReportTarget, { color, ...run }: Run): Promise<Reporter> => {
  const make = await reporters[name]();
  if (path !== undefined) {
    const { fileOutput: toFile } = await import('@referral-kit/files/write-file');
    const results = toFile(path);
    const reporter = make({ ...run, results, notes: discard });
    return {
      ...reporter,
      end: (summary) => {
        // Nobody could tell from a file that it is not whole; so there is none.
        if (summary.interrupted) return;
        reporter.end(summary);
        results.close();
      },
    };
  }
  const [results, notes] = [streamOutput(stdout, color), streamOutput(stderr, color)];
  const reporter = make({ ...run, results, notes });
  return {
    ...reporter,
    end: (summary) => {
      reporter.end(summary);
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
export const openReports = async (targets: readonly ReportTarget[], run: Run): Promise<Reporter> => {
  const all: Reporter[] = [];
  for (const one of targets) all.push(await open(one, run));
  return {
    result: (result, hint) => {
      for (const reporter of all) reporter.result(result, hint);
    },
    end: (summary) => {
      for (const reporter of all) reporter.end(summary);
    },
  };
};
