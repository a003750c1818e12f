import { pretty } from './pretty/pretty.ts';
import type { MakeReporter } from './reporter.ts';

/** Every reporter by name. But for the first, which is the default, only those that a run asks for are loaded. */
export const reporters = {
  pretty: async (): Promise<MakeReporter> => pretty,
  text: async (): Promise<MakeReporter> => (await import('./text.ts')).text,
  json: async (): Promise<MakeReporter> => (await import('./json.ts')).json,
  ndjson: async (): Promise<MakeReporter> => (await import('./ndjson.ts')).ndjson,
  junit: async (): Promise<MakeReporter> => (await import('./junit.ts')).junit,
  sarif: async (): Promise<MakeReporter> => (await import('./sarif.ts')).sarif,
  github: async (): Promise<MakeReporter> => (await import('./github.ts')).github,
  gitlab: async (): Promise<MakeReporter> => (await import('./gitlab.ts')).gitlab,
  tap: async (): Promise<MakeReporter> => (await import('./tap.ts')).tap,
  markdown: async (): Promise<MakeReporter> => (await import('./markdown.ts')).markdown,
} as const;

export type ReporterName = keyof typeof reporters;

export const reporterNames: readonly ReporterName[] = Object.keys(reporters) as ReporterName[];
