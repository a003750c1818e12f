import { check } from '@referral-kit/checks/check';
import { UsageError } from '@referral-kit/command-line/usage';
import { displayPath } from '@referral-kit/files/folders';
import { readBytes } from '@referral-kit/files/read-bytes';
import { readDocument } from '@referral-kit/parse/json';
import { readJsonc } from '@referral-kit/parse/jsonc';
import type { Fault, LocatedDocument } from '@referral-kit/parse/located-document';
import { type Path, plural, pointerOf } from '@referral-kit/text';
import { config as schema } from '../compiled/checks.ts';
import { type Config, configMember } from '../config.ts';
import { decodable } from '../validate/file-problem.ts';
import type { LocatableIssue } from '../validate/locate.ts';
import { isManifest } from './config-file.ts';

/** What is wrong with a file of settings: with how it is written, or, where that is all right, with what it says. */
export interface Wrong {
  readonly faults: readonly Fault[];
  readonly issues: readonly LocatableIssue[];
}

const valueAt = ({ content }: LocatedDocument, at: Path): unknown =>
  at.reduce((outer, part) => (outer as Record<string, unknown>)[part], content?.value);

const wrongIn = (document: LocatedDocument, at: Path): Wrong => {
  const { content, faults } = document;
  const own = faults.filter(({ path }) => content === undefined || at.every((part, index) => path[index] === part));
  if (content === undefined || own.length > 0) return { faults: own, issues: [] };
  const issues = check(schema, valueAt(document, at)).map((issue): LocatableIssue => {
    const path = [...at, ...issue.path];
    return { ...issue, path, pointer: pointerOf(path) };
  });
  return { faults: [], issues };
};

/**
 * Reads a configuration.
 *
 * @throws {UsageError} for one that is at fault, after showing where
 */
export const load = async (path: string, cwd: string, color: boolean | undefined): Promise<Config> => {
  const name = displayPath(cwd, path);
  const bytes = decodable(readBytes(path));
  if (!Buffer.isBuffer(bytes)) throw new UsageError(`The configuration ${name} cannot be read: ${bytes.message}`);
  const at = isManifest(path) ? [configMember] : [];
  // npm reads its own file as strict JSON.
  const document = isManifest(path) ? readDocument(bytes) : await readJsonc(bytes);
  const wrong = wrongIn(document, at);
  if (wrong.faults.length + wrong.issues.length === 0) return valueAt(document, at) as Config;
  const { findingsOf, show } = await import('./settings-faults.ts');
  const diagnostics = findingsOf(document, wrong);
  show('configuration', name, document.excerpt.text, diagnostics, color);
  throw new UsageError(`The configuration ${name} has ${plural(diagnostics.length, 'fault')}.`);
};
