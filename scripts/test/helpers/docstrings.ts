import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../packages/workspace.ts';

/** One `@example` of a docstring. */
export interface DocstringExample {
  /** Its file, below the repository. */
  readonly file: string;
  readonly code: string;
}

const isPublished = (file: string): boolean => {
  const [packages = '', folder = ''] = file.split('/');
  const { private: isPrivate } = JSON.parse(readFileSync(join(root, packages, folder, 'package.json'), 'utf8')) as {
    readonly private?: boolean;
  };
  return isPrivate !== true;
};

/** The text after a tag, up to the next one, without what begins each line of a comment. */
const examplesIn = (comment: string): string[] =>
  comment
    .replaceAll(/^\s*\* ?/gm, '')
    .split(/^@/m)
    .flatMap((part) => (part.startsWith('example') ? [part.slice('example'.length).trim()] : []));

/** @returns every `@example` in the sources of published packages; those of generated files that say the same, once */
export const docstringExamples = (): DocstringExample[] => {
  const files = globSync('packages/*/src/**/*.ts', { cwd: root, exclude: (path) => String(path).endsWith('compiled') })
    .map((path) => path.split(sep).join('/'))
    .filter(isPublished)
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const comments = [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\//g)].map(([, comment = '']) => comment);
    return comments.flatMap(examplesIn).map((code) => ({ file, code }));
  });
};

/** @returns the names that a module declares for others, by its text */
export const exportedBy = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^export (?:declare )?(?:const|function|class|interface|type) (\w+)/gm,
    ),
  ].map(([, name = '']) => name);
