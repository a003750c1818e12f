import type { Json } from '@referral-kit/compat';
import type { LossyNumber, Read } from '@referral-kit/compat/command';
import type { FileProblem } from '@referral-kit/files/problem';
import { readDocument } from '@referral-kit/parse/json';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { pointerOf } from '@referral-kit/text';
import { formatOf } from '../parse/formats/index.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import { decodable, problemVerdict } from '../validate/file-problem.ts';
import { verdictOn } from '../validate/verdict.ts';

const about = { type: 'JSON Schema', profile: 'strict' } as const;

/** @returns the fault of something that cannot be read */
export const faultOf = (name: string, problem: FileProblem): DocumentResult => ({
  file: name,
  ...about,
  ...problemVerdict(problem),
});

/** The one document of a file: a schema is no stream of them. */
const only = (name: string, bytes: Buffer): LocatedDocument | FileProblem => {
  const format = formatOf(name);
  const documents = format?.isLines === false ? [...format.read(bytes)] : [readDocument(bytes)];
  const [first] = documents;
  if (first === undefined) return { code: 'file/empty', message: 'The file contains no document.' };
  const message = `The file contains ${documents.length} documents. Expected one schema.`;
  return documents.length === 1 ? first : { code: 'file/unreadable', message };
};

/**
 * Reads a document, in JSON or YAML, as strictly as documents that are validated: what two parsers would take for two things is no schema
 * to build a verdict on.
 *
 * @param name how messages name it
 */
export const readSchema = (name: string, read: Buffer | FileProblem): Read => {
  const bytes = decodable(read);
  if (!Buffer.isBuffer(bytes)) return { fault: faultOf(name, bytes) };
  const found = only(name, bytes);
  if ('code' in found) return { fault: faultOf(name, found) };
  const { excerpt, content, faults } = found;
  const { text } = excerpt;
  const { issues } = verdictOn(found, undefined);
  const faultWith = (some: readonly Diagnostic[]): DocumentResult => ({
    file: name,
    ...about,
    outcome: 'unreadable',
    issues: some,
    excerpt,
  });
  // Bounds such as those of 64 bit integers are common. Whether they do harm, the other version tells.
  if (!content || faults.some(({ code }) => code !== 'json/lossy-number')) return { fault: faultWith(issues) };
  const lossy = faults.map(({ path, start, end }): [string, LossyNumber] => {
    const pointer = pointerOf(path);
    return [
      pointer,
      { text: text.slice(start, end), fault: faultWith(issues.filter((one) => one.pointer === pointer)) },
    ];
  });
  return { value: content.value as Json, lossy: new Map(lossy) };
};
