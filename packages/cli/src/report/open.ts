import type { Shard } from '../threads/shard.ts';
import { toStream, type Wanted } from './outputs.ts';
import type { Output, Reporter, Wishes } from './reporter.ts';
import { reporters } from './reporters.ts';
import { stderr, stdout } from './stream.ts';

/** What all reports of a run have in common. */
export interface Run extends Wishes {
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
    const { toFile } = await import('./file.ts');
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
