import type { MakeReporter } from './reporter.ts';

/** Every reporter by name. Only those that a run asks for are loaded. */
export const reporters = {
  pretty: async (): Promise<MakeReporter> => (await import('./pretty/pretty.ts')).pretty,
  json: async (): Promise<MakeReporter> => (await import('./json.ts')).json,
} as const;

export type ReporterName = keyof typeof reporters;

export const reporterNames: readonly ReporterName[] = Object.keys(reporters) as ReporterName[];
