import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { NamedSchema } from '@referral-kit/codegen';
import { repository, root } from '../../folders.ts';
import { fence } from '../page.ts';

const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

const withoutNotice = (text: string): string => text.replace(/^\/\/ Generated [^\n]*\n/, '');

/** The TypeBox source of a schema: that of its own revision, or of the earlier one that it was adopted from. */
const typeBoxOf = (path: string): { readonly path: string; readonly text: string } | undefined => {
  const [revision = '', ...rest] = path.replace('.schema.json', '.ts').split('/');
  const file = rest.filter((folder) => folder !== 'tolerant').join('/');
  const folders = globSync('schemas/source/20*', { cwd: root }).map((folder) => posix.basename(folder));
  const earlier = folders
    .filter((name) => name <= revision)
    .sort()
    .reverse();
  for (const name of earlier) {
    const source = `schemas/source/${name}/${file}`;
    const text = read(source);
    if (text !== undefined) return { path: source, text };
  }
  return undefined;
};

/** @returns the JSON Schema, the TypeScript type and the TypeBox source of a schema, each to copy */
export const sources = ({ path }: NamedSchema): string => {
  const schema = read(`schemas/${path}`) as string;
  const type = read(`packages/types/src/generated/${path.replace('.schema.json', '.ts')}`);
  const typeBox = typeBoxOf(path);
  const blocks = [
    fence('json', schema, 'JSON Schema'),
    ...(type === undefined ? [] : [fence('ts', withoutNotice(type), 'TypeScript')]),
    ...(typeBox === undefined ? [] : [fence('ts', typeBox.text, 'TypeBox')]),
  ];
  const note = typeBox && `\n\nThe TypeBox source is [\`${typeBox.path}\`](${repository}/blob/main/${typeBox.path}).`;
  return `::: code-group\n\n${blocks.join('\n\n')}\n\n:::${note ?? ''}`;
};
