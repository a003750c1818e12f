import type { Bump, Comparison } from '@referral-kit/compat';
import type { Output } from '../files/output.ts';
import { stdout } from '../files/streams.ts';
import { toFile } from '../files/write-file.ts';
import { toStream, type Wanted, wantedReports } from '../reporters/open.ts';
import { colors } from '../text/colors.ts';
import type { Kit } from './kit.ts';

/** How a comparison is to be shown. */
export interface Showing {
  readonly failOn: Exclude<Bump, 'none'>;
  /** How many findings fit on a screen. */
  readonly most: number;
}

type Write = (kit: Kit, comparison: Comparison, color: boolean, showing: Showing) => string;

const colored: Write = (kit, comparison, color, { most }) => {
  const { red, yellow, green } = colors(color);
  const byBump: Record<Bump, (text: string) => string> = { none: green, patch: green, minor: yellow, major: red };
  return kit.reportPretty(comparison, { paint: (bump, text) => byBump[bump](text), most });
};

type Name = 'pretty' | 'json' | 'markdown' | 'github';

const reports: Readonly<Record<Name, Write>> = {
  pretty: colored,
  json: (kit, comparison) => kit.reportJson(comparison),
  markdown: (kit, comparison) => kit.reportMarkdown(comparison),
  github: (kit, comparison, _, { failOn }) => kit.reportGithub(comparison, { failOn }),
};

/** @throws {UsageError} for a report that there is not, and when two would go to one place */
export const reportsFor = (words: readonly string[] | undefined, cwd: string): readonly Wanted<Name>[] =>
  wantedReports(words ?? ['pretty'], cwd, Object.keys(reports) as Name[]);

/** @throws {UsageError} when a file cannot be written */
export const writeReports = (
  kit: Kit,
  wanted: readonly Wanted<Name>[],
  comparison: Comparison,
  color: boolean | undefined,
  showing: Showing,
): void => {
  for (const { name, path } of wanted) {
    const output: Output = path === undefined ? toStream(stdout, color) : toFile(path);
    output.write(
      reports[name](kit, comparison, output.color, path === undefined ? showing : { ...showing, most: Infinity }),
    );
    output.close();
  }
};
