import type { Files, Host, Problem } from '@referral-kit/compat/command';
import { displayPath } from '@referral-kit/files/folders';
import { git } from '@referral-kit/files/git';
import type { FileProblem } from '@referral-kit/files/problem';
import { problemOf, readBytes } from '@referral-kit/files/read-bytes';
import { stderr, stdout } from '@referral-kit/files/streams';
import { isSkipped, walk } from '@referral-kit/files/walk';
import { fileOutput } from '@referral-kit/files/write-file';
import { printable } from '@referral-kit/text';
import { isDocument } from '../parse/formats/index.ts';
import { parseReportTargets, streamOutput } from '../reporters/open.ts';
import { showResults } from '../reporters/pretty/show.ts';
import type { DocumentResult } from '../validate/document-result.ts';
import { faultOf, readSchema } from './read-schema.ts';

const files: Files = {
  readBytes,
  problemOf,
  walk: (folder) => walk(folder, { isDocument }),
  isSkipped,
  shownFrom: displayPath,
  git,
};

/** The package has no codes of its own: the problems that it returns have those of files. */
const known = (problem: Problem): FileProblem => problem as FileProblem;

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @returns the command's ways to read files and to write reports, for the package that compares */
export const hostIn = (cwd: string, color: boolean | undefined): Host => ({
  cwd,
  files,
  readDocument: (name, read) => readSchema(name, read instanceof Uint8Array ? viewOf(read) : known(read)),
  faultOf: (name, problem) => faultOf(name, known(problem)),
  reportTargets: (requested, names) =>
    parseReportTargets(requested ?? [names[0]], cwd, names).map(({ name, path }) => ({
      name,
      isFile: path !== undefined,
      write: (text) => {
        const output = path === undefined ? streamOutput(stdout, color) : fileOutput(path);
        output.write(text(output.color));
        output.close();
      },
    })),
  // All of them were made by `readDocument` and `faultOf`.
  showFaults: (faults) => showResults(faults as DocumentResult[], streamOutput(stderr, color), 0),
  say: (text) => {
    stderr.write(`${printable(text)}\n`);
  },
});
