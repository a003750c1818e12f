import { styleText } from 'node:util';
import type { Comparison } from '../compare/compare.ts';
import type { Bump } from '../compare/finding.ts';
import { reportGithub } from '../report/github.ts';
import { reportJson } from '../report/json.ts';
import { reportMarkdown } from '../report/markdown.ts';
import { type Paint, reportPretty } from '../report/pretty.ts';

/** How a comparison is to be shown. */
export interface Showing {
  readonly hasColor: boolean;
  readonly failOn: Exclude<Bump, 'none'>;
  /** How many findings to show. */
  readonly most: number;
}

const colors = { none: 'green', patch: 'green', minor: 'yellow', major: 'red' } as const;

// Whether there are colours is decided by then; `styleText` would look at the stream again.
const colored: Paint = (bump, text) => styleText(colors[bump], text, { validateStream: false });

type ReportName = 'pretty' | 'json' | 'markdown' | 'github';

/** The reports of the command by name. */
export const reports: Readonly<Record<ReportName, (comparison: Comparison, showing: Showing) => string>> = {
  pretty: (comparison, { hasColor, most }) => reportPretty(comparison, { ...(hasColor && { paint: colored }), most }),
  json: reportJson,
  markdown: reportMarkdown,
  github: (comparison, { failOn }) => reportGithub(comparison, { failOn }),
};

/** The names of the reports, the default first. */
export const reportNames: readonly [ReportName, ...ReportName[]] = ['pretty', 'json', 'markdown', 'github'];
