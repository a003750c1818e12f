import { readFileSync } from 'node:fs';
import { byPlace } from '../check/judge.ts';
import { placeFault, placeIssue } from '../check/locate.ts';
import { usable } from '../check/on-file.ts';
import type { Finding } from '../check/verdict.ts';
import { shownFrom } from '../inputs/folders.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { type JsonDocument, readDocument } from '../read/document.ts';
import { toStream } from '../report/outputs.ts';
import { pretty } from '../report/pretty/pretty.ts';
import { stderr } from '../report/stream.ts';
import { Tally } from '../report/summary.ts';
import { Lines } from '../text/lines.ts';
import type { Path } from '../text/pointer.ts';
import { UsageError } from '../usage.ts';
import { checkConfig, type Schema } from './check.ts';
import type { Config } from './config.ts';
import { isManifest } from './find.ts';
import { configMember } from './name.ts';

const schemaText = (): string => readFileSync(new URL(import.meta.resolve('referral-kit/config.schema.json')), 'utf8');

/** What is wrong with a configuration, by place. */
const faultsIn = ({ content, faults, text }: JsonDocument, at: Path): Finding[] => {
  const lines = new Lines(text);
  const own = faults.filter(({ path }) => content === undefined || at.every((part, index) => path[index] === part));
  const written = own.map((fault) => placeFault(fault, lines));
  if (content === undefined || own.length > 0) return written;
  const value = at.reduce((outer, part) => (outer as Record<string, unknown>)[part], content.value);
  return checkConfig(JSON.parse(schemaText()) as Schema, value, at)
    .map((issue) => placeIssue(issue, content.root(), lines))
    .sort(byPlace);
};

/** Shows what is wrong with a file of settings, on standard error. */
export const show = (
  type: string,
  file: string,
  text: string,
  issues: readonly Finding[],
  color: boolean | undefined,
): void => {
  const results = toStream(stderr, color);
  const notes = { write: () => {}, color: false };
  const reporter = pretty({ results, notes, revision: '', quiet: false, group: false, allowEmpty: false });
  const excerpt = { text, firstLine: 1 };
  const verdict = { file, type, profile: 'strict', outcome: 'invalid', issues, excerpt } as const;
  const tally = new Tally();
  tally.add(verdict);
  reporter.verdict(verdict);
  reporter.end(tally.summary);
  results.close();
};

/**
 * Reads a configuration.
 *
 * @throws {UsageError} for one that is at fault, after showing where
 */
export const load = (path: string, cwd: string, color: boolean | undefined): Config => {
  const name = shownFrom(cwd, path);
  const bytes = usable(readBytes(path));
  if (!Buffer.isBuffer(bytes)) throw new UsageError(`the configuration ${name}: ${bytes.message}`);
  const at = isManifest(path) ? [configMember] : [];
  const document = readDocument(bytes);
  const issues = faultsIn(document, at);
  if (issues.length > 0) {
    show('configuration', name, document.text, issues, color);
    throw new UsageError(
      `the configuration ${name} has ${issues.length === 1 ? 'a fault' : `${issues.length} faults`}`,
    );
  }
  return at.reduce((outer, part) => (outer as Record<string, unknown>)[part], document.content?.value) as Config;
};
