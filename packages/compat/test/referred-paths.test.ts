import { describe, expect, it } from 'vitest';
import { load } from '../src/command/load.ts';
import type { Source } from '../src/command/source.ts';
import type { Json } from '../src/index.ts';

/** A single file `main.json`, next to others. */
const beside = (main: Json, others: Readonly<Record<string, Json>>): Source => ({
  shown: (path) => path,
  prefix: 'schemas',
  paths: ['main.json'],
  isFile: true,
  read: (path) => {
    const document = path === 'main.json' ? main : others[path];
    if (document !== undefined) return Buffer.from(JSON.stringify(document));
    return path === 'folder' ? { code: 'file/unreadable', message: 'it is a folder' } : undefined;
  },
});

const neighboursOf = (main: Json, others: Readonly<Record<string, Json>>): readonly string[] => {
  const { documents, faults } = load(beside(main, others), 'schemas', {
    readDocument: (name, read) =>
      Buffer.isBuffer(read)
        ? { value: JSON.parse(read.toString()) as Json, lossy: new Map() }
        : { fault: { file: name, issues: [read] } },
    faultOf: (name, problem) => ({ file: name, issues: [problem] }),
  });
  expect(faults).toEqual([]);
  return Object.keys(documents).sort();
};

const part = { type: 'string' };
const id = 'https://a.example/schemas/main.json';

describe('the neighbours of a single file', () => {
  it.each<[string, Json, Readonly<Record<string, Json>>, string[]]>([
    ['by path', { $ref: 'part.json' }, { 'part.json': part }, ['schemas/part.json']],
    ['without an extension', { $ref: 'part#/x' }, { 'part.schema.json': part }, ['schemas/part.schema.json']],
    ['with a query', { $ref: './part.json?v=1' }, { 'part.json': part }, ['schemas/part.json']],
    ['by file:', { $ref: 'file:part.json' }, { 'part.json': part }, ['schemas/part.json']],
    ['from the root', { $ref: '/part.json' }, { 'part.json': part }, ['schemas/part.json']],
    ['by $id', { $id: id, $ref: 'part.json' }, { 'part.json': part }, ['schemas/part.json']],
    [
      'by a whole URI',
      { $id: id, $ref: 'https://a.example/schemas/part' },
      { 'part.json': part },
      ['schemas/part.json'],
    ],
    ['above, by $id', { $id: id, $ref: '../part.json' }, { '../part.json': part }, ['part.json']],
    ['by a relative $id', { $id: '/main', $ref: 'part.json' }, { 'part.json': part }, ['schemas/part.json']],
    ['by the id of draft-04', { id, $ref: 'part.json#/x' }, { 'part.json': part }, ['schemas/part.json']],
    ['beside a folder', { $ref: 'folder' }, { 'folder.json': part }, ['schemas/folder.json']],
    ['escaped', { $ref: 'a%20part.json' }, { 'a part.json': part }, ['schemas/a part.json']],
    [
      'through another',
      { $ref: 'a.json' },
      { 'a.json': { $ref: 'b' }, 'b.json': part },
      ['schemas/a.json', 'schemas/b.json'],
    ],
    ['of another host', { $id: id, $ref: 'https://b.example/part.json' }, { 'part.json': part }, []],
  ])('are found %s', (_, main, others, expected) => {
    expect(neighboursOf(main, others)).toEqual(expected);
  });
});
