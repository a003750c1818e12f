import {
  type Bump,
  type Comparison,
  reportGithub,
  reportJson,
  reportMarkdown,
  reportPretty,
} from '@referral-kit/compat';
import type { Output } from '../files/output.ts';
import { stdout } from '../files/streams.ts';
import { toFile } from '../files/write-file.ts';
import { toStream, type Wanted, wantedReports } from '../reporters/open.ts';
import { colors } from '../text/colors.ts';

type Write = (comparison: Comparison, color: boolean) => string;

const colored: Write = (comparison, color) => {
  const { red, yellow, green } = colors(color);
  const byBump: Record<Bump, (text: string) => string> = { none: green, patch: green, minor: yellow, major: red };
  return reportPretty(comparison, (bump, text) => byBump[bump](text));
};

type Name = 'pretty' | 'json' | 'markdown' | 'github';

const reports: Readonly<Record<Name, Write>> = {
  pretty: colored,
  json: reportJson,
  markdown: reportMarkdown,
  github: reportGithub,
};

/** @throws {UsageError} for a report that there is not, and when two would go to one place */
export const reportsFor = (words: readonly string[] | undefined, cwd: string): readonly Wanted<Name>[] =>
  wantedReports(words ?? ['pretty'], cwd, Object.keys(reports) as Name[]);

/** @throws {UsageError} when a file cannot be written */
export const writeReports = (
  wanted: readonly Wanted<Name>[],
  comparison: Comparison,
  color: boolean | undefined,
): void => {
  for (const { name, path } of wanted) {
    const output: Output = path === undefined ? toStream(stdout, color) : toFile(path);
    output.write(reports[name](comparison, output.color));
    output.close();
  }
};
