import { printable } from '@referral-kit/text';
import fc from 'fast-check';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { always, fault, faultsOf, hidden, invalid, linesOf, many, reported, verdicts } from './helpers/reports.ts';

describe('markdown', () => {
  const tree = (results: string) =>
    fromMarkdown(results, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
  const cells = (table: Table): string[][] =>
    table.children
      .slice(1)
      .map(({ children }) =>
        children.map((cell) => cell.children.map((part) => ('value' in part ? part.value : '?')).join('')),
      );
  const shown = (text: string): string => printable(text.replaceAll('\\|', '\\\\u007c'));

  it('gives back the faults of every file and the place and code of every fault, and holds no link and no HTML', () =>
    always('markdown', (results, all) => {
      const root = tree(results);
      const kinds = new Set(nodes(root).map(({ type }) => type));
      for (const kind of ['html', 'link', 'image', 'definition', 'footnoteReference'] as const)
        expect(kinds).not.toContain(kind);
      const [files = [], faults = []] = root.children.filter((node) => node.type === 'table').map(cells);
      const found = faultsOf(all);
      const counts = Map.groupBy(found, ({ verdict: result }) => result.file);
      const of = (file: string, severity: string) =>
        String(counts.get(file)?.filter(({ issue }) => issue.severity === severity).length);
      expect(files.map((row) => row.slice(1))).toEqual(
        [...counts.keys()].map((file) => [of(file, 'error'), of(file, 'warning')]),
      );
      expect(faults.map((row) => row.slice(0, 2))).toEqual(
        found.map(({ verdict: { file }, issue: { line, column, code } }) => [shown(`${file}:${line}:${column}`), code]),
      );
    }));

  it('announces what it leaves out', async () => {
    const { results } = await reported('markdown', many(60));
    expect(results.match(/\+10 more f/g)).toHaveLength(2);
    expect(tree(results).children.filter(({ type }) => type === 'table')).toHaveLength(2);
  });
});

describe('pretty', () => {
  /** Heads of frames, and how many faults are said to be left out. */
  const counted = (results: string): { framed: number; more: number[] } => {
    const lines = linesOf(results);
    const more = lines.flatMap((line) => /^(?:and |\+)(\d+) more /.exec(line)?.[1] ?? []).map(Number);
    return { framed: lines.filter((line) => /^(error|warning)\[/.test(line)).length, more };
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

  it('frames or counts every fault, whatever the limits', () =>
    fc.assert(
      fc.asyncProperty(verdicts, fc.boolean(), fc.nat(6), async (all, group, limit) => {
        const { results, notes } = await reported('pretty', [...all, ...all], { group, maxProblems: limit });
        expect(results + notes).not.toMatch(hidden);
        const { framed, more } = counted(results);
        expect(framed + sum(more)).toBe(2 * faultsOf(all).length);
        expect(framed).toBeLessThanOrEqual(limit);
      }),
    ));

  it('frames the first of a kind, whatever the index and the value, and names places of the others', async () => {
    const alike = Array.from({ length: 10 }, (_, i) =>
      invalid(`${i}.json`, [fault({ pointer: `/team/${i}/id`, message: `"${i}" is the number ${i}` })]),
    );
    const { results } = await reported('pretty', [...alike, invalid('x.json', [fault({ pointer: '/name' })])]);
    expect(counted(results)).toEqual({ framed: 4, more: [7] });
    expect(results).toContain('error[schema/wrong-type] at /team/*/id in 7 files: 3.json:2:9, 4.json:2:9');
    const each = await reported('pretty', alike, { group: false });
    expect(counted(each.results)).toEqual({ framed: 10, more: [] });
  });

  it('has its own limit, which is announced', async () => {
    const different = Array.from({ length: 150 }, (_, i) =>
      invalid('a.json', [fault({ pointer: `/${'x'.repeat(i + 1)}` })]),
    );
    expect(counted((await reported('pretty', different)).results)).toEqual({ framed: 100, more: [50] });
    const all = await reported('pretty', different, { maxProblems: Number.POSITIVE_INFINITY });
    expect(counted(all.results)).toEqual({ framed: 150, more: [] });
  });

  it('tells no more than a number of kinds apart, and loses none', async () => {
    const endless = Array.from({ length: 30_000 }, (_, i) => invalid('a.json', [fault({ pointer: `/m${i}` })]));
    const { framed, more } = counted((await reported('pretty', [...endless, ...endless])).results);
    expect([framed, sum(more)]).toEqual([100, 59_900]);
  });
});
