import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { Parser } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import schema from '../report.schema.json' with { type: 'json' };
import type { Finding, Verdict } from '../src/check/verdict.ts';
import type { ReporterName } from '../src/report/reporters.ts';
import { printable } from '../src/text/printable.ts';
import { faultsOf, hidden, reported, revision, verdicts } from './helpers/reports.ts';

/** Holds what a reporter writes to a claim, for arbitrary verdicts; nothing in it hides or moves other text. */
const always = async (
  name: ReporterName,
  claim: (results: string, all: Verdict[], notes: string) => void,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(verdicts, async (all) => {
      const { results, notes } = await reported(name, all, { maxProblems: Number.POSITIVE_INFINITY, group: false });
      expect(results + notes).not.toMatch(hidden);
      claim(results, all, notes);
    }),
    { numRuns: 200 },
  );

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

const plain = (all: readonly Verdict[]): unknown[] =>
  all.map((verdict) => ({ ...verdict, valid: verdict.outcome === 'valid' }));

const fault = (overrides: Partial<Finding> = {}): Finding => ({
  code: 'schema/wrong-type',
  severity: 'error',
  pointer: '/id',
  message: 'id is the number 1; expected a string',
  line: 2,
  column: 9,
  endLine: 2,
  endColumn: 10,
  ...overrides,
});

const invalid = (file: string, issues: Finding[] = [fault()]): Verdict => ({
  file,
  type: 'Tag',
  profile: 'strict',
  outcome: 'invalid',
  issues,
});

const many = (count: number, severity: Finding['severity'] = 'error'): Verdict[] =>
  Array.from({ length: count }, (_, index) => invalid(`${index}.json`, [fault({ severity })]));

describe('json and ndjson', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const isReport = ajv.compile(schema);
  const isLine = ajv.compile({ $ref: `${schema.$id}#/$defs/line` });

  it('json gives back every verdict, and keeps to its schema', () =>
    always('json', (results, all) => {
      const report = JSON.parse(results);
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
      expect(report.results).toEqual(plain(all));
    }));

  it('ndjson gives back every verdict on a line of its own, then the summary, and keeps to its schema', () =>
    always('ndjson', (results, all) => {
      const lines = linesOf(results).map((line) => JSON.parse(line));
      for (const line of lines) expect(isLine(line), JSON.stringify(isLine.errors)).toBe(true);
      expect(lines.slice(0, -1)).toEqual(plain(all).map((result) => ({ version: 1, ...(result as object) })));
      expect(lines.at(-1)).toMatchObject({ version: 1, revision, summary: { files: expect.any(Number) } });
    }));

  it('the schema refuses lines that are neither', () => {
    for (const line of [{}, { version: 1 }, { version: 1, revision, summary: {} }, { version: 2, revision }]) {
      expect(isLine(line)).toBe(false);
    }
  });
});

describe('text', () => {
  it('gives back the file, place and code of every fault, one on each line', () =>
    always('text', (results, all) => {
      const found = linesOf(results).map((line) => /^(.*?):(\d+):(\d+): (\S+) /.exec(line)?.slice(1));
      const expected = faultsOf(all).map(({ verdict: { file }, issue: { line, column, code } }) => [
        printable(file).replace(/:(?=\d+:\d+: )/g, '\\u003a'),
        String(line),
        String(column),
        code,
      ]);
      expect(found).toEqual(expected);
    }));

  it('announces what it leaves out', async () => {
    const { results, notes } = await reported('text', many(5), { maxProblems: 2 });
    expect(linesOf(results)).toHaveLength(2);
    expect(notes).toContain('+3 more');
  });
});

describe('junit', () => {
  const xsd = XsdValidator.fromDoc(
    XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'helpers/junit.xsd'))),
  );
  const all = (doc: XmlDocument, path: string): XmlElement[] =>
    doc.find(path).filter((node) => node instanceof XmlElement);
  const attribute = (element: XmlElement | null, name: string): string => element?.attr(name)?.value ?? '';
  const parsed = (results: string): XmlDocument => {
    const doc = XmlDocument.fromString(results);
    xsd.validate(doc);
    return doc;
  };

  it('gives back a case for each verdict, and the code and place of every fault', () =>
    always('junit', (results, verdicts) => {
      const doc = parsed(results);
      const own = all(doc, '//testcase[@classname]');
      expect(own.map((element) => attribute(element, 'classname'))).toEqual(
        verdicts.map(({ file }) =>
          printable(file).replace(/[\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`),
        ),
      );
      const faults = own.map((element) => element.content.match(/:\d+:\d+: [a-z]+\/[a-z0-9-]+ .*\n/g)?.length ?? 0);
      expect(faults).toEqual(verdicts.map(({ issues }) => issues.length));
      const marks = { invalid: 'failure', unreadable: 'error' } as Record<string, string>;
      own.forEach((element, index) => {
        const parts = [...(element.firstChild ? ['failure', 'error', 'skipped'] : [])].filter((part) =>
          element.get(part),
        );
        expect(parts).toEqual([marks[verdicts[index]?.outcome ?? ''] ?? []].flat());
      });
      doc.dispose();
    }));

  it('has counts that agree with the cases, also where a long file takes several suites', async () => {
    const records = Array.from(
      { length: 2500 },
      (_, index) =>
        ({
          ...invalid('a.ndjson', index % 2 ? [fault()] : []),
          record: index + 1,
          outcome: index % 2 ? 'invalid' : 'valid',
        }) as Verdict,
    );
    const doc = parsed((await reported('junit', records)).results);
    const suites = all(doc, '//testsuite');
    expect(suites).toHaveLength(3);
    for (const suite of suites) {
      expect(attribute(suite, 'tests')).toBe(String(suite.find('testcase').length));
      expect(attribute(suite, 'failures')).toBe(String(suite.find('testcase/failure').length));
    }
    doc.dispose();
  });

  it('is not green when nothing was validated', async () => {
    for (const [allowEmpty, errors] of [
      [false, 1],
      [true, 0],
    ] as const) {
      const doc = parsed((await reported('junit', [], { allowEmpty })).results);
      expect(all(doc, '//error')).toHaveLength(errors);
      doc.dispose();
    }
  });

  it('is held to a schema that refuses other elements', () => {
    expect(() => parsed('<testsuites><testsuite name="a"/></testsuites>')).toThrow();
    expect(() => parsed('<testsuites><case/></testsuites>')).toThrow();
  });
});

describe('sarif', () => {
  const { id, $schema: _, ...rest } = sarifSchema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const isSarif = ajv.compile({ ...rest, $id: id });
  interface Located {
    physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: Record<string, number> };
  }
  interface Message {
    message: { text: string };
  }
  interface Run {
    tool: { driver: { rules: { id: string }[] } };
    results: (Message & {
      ruleId: string;
      ruleIndex: number;
      level: string;
      locations: [Located];
      partialFingerprints: object;
    })[];
    invocations: [{ toolExecutionNotifications: Message[] }];
  }
  const parsed = (results: string): Run => {
    const log = JSON.parse(results);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    return log.runs[0];
  };
  const fingerprintsOf = (run: Run): string[] =>
    run.results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));

  it('gives back the file, place and code of every fault, and keeps to its schema', () =>
    always('sarif', (results, all) => {
      const run = parsed(results);
      const found = run.results.map(({ ruleId, ruleIndex, level, locations: [{ physicalLocation }] }) => {
        const { artifactLocation, region } = physicalLocation;
        expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        const file = new URL(artifactLocation.uri, 'file:///root/').href.replace(/^file:\/\/\/(root\/)?/, '');
        expect(artifactLocation.uriBaseId === undefined).toBe(/^file:/.test(artifactLocation.uri));
        return [file, ruleId, level, region];
      });
      expect(found).toEqual(
        faultsOf(all).map(({ verdict: { file }, issue }) => [
          // What a URL parser makes of dots is no matter here; what it leaves is the escaped name.
          new URL(
            file.toWellFormed().replace(/^\//, '').split('/').map(encodeURIComponent).join('/'),
            'file:///root/',
          ).href.replace(/^file:\/\/\/(root\/)?/, ''),
          issue.code,
          issue.severity,
          { startLine: issue.line, startColumn: issue.column, endLine: issue.endLine, endColumn: issue.endColumn },
        ]),
      );
      expect(new Set(fingerprintsOf(run)).size).toBe(run.results.length);
      for (const { message } of run.results) expect(message.text).not.toMatch(/(^|[^\\])\]\(/);
    }));

  it('has fingerprints that do not change when lines move', async () => {
    const before = [invalid('a.json', [fault(), fault({ line: 5, endLine: 5 })]), invalid('b.json')];
    const after = before.map((verdict) => ({
      ...verdict,
      issues: verdict.issues.map((issue) => ({ ...issue, line: issue.line + 7, endLine: issue.endLine + 7 })),
    }));
    const [one, two] = [await reported('sarif', before), await reported('sarif', after)].map(({ results }) =>
      fingerprintsOf(parsed(results)),
    );
    expect(one).toEqual(two);
    expect(new Set(one).size).toBe(3);
  });

  it('keeps within the limits of code scanning, and announces what it leaves out', async () => {
    const run = parsed((await reported('sarif', [...many(5002), ...many(5001, 'warning')])).results);
    expect(run.results).toHaveLength(10_000);
    const notes = run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text);
    expect(notes).toEqual([expect.stringContaining('+2 more'), expect.stringContaining('+1 more')]);
  });

  it('says when nothing was validated', async () => {
    const notes = async (allowEmpty: boolean) =>
      parsed((await reported('sarif', [], { allowEmpty })).results).invocations[0].toolExecutionNotifications;
    expect(await notes(false)).toMatchObject([{ level: 'error' }]);
    expect(await notes(true)).toEqual([]);
  });
});

describe('github', () => {
  /** What the runner of GitHub Actions makes of a line, by its rules. */
  const command = (line: string): { kind: string; message: string } & Record<string, string> => {
    const end = line.indexOf('::', 2);
    const [, kind = '', words = ''] = /^::(\w+) (.*)$/.exec(line.slice(0, end)) ?? [];
    const clear = (text: string): string => text.replace(/%(0D|0A|3A|2C|25)/g, decodeURIComponent);
    const pairs = words
      .split(',')
      .map((word) => [word.slice(0, word.indexOf('=')), clear(word.slice(word.indexOf('=') + 1))]);
    return { ...Object.fromEntries(pairs), kind, message: clear(line.slice(end + 2)) };
  };
  const withLineBreaks = (text: string): string =>
    text
      .split(/([\r\n])/)
      .map((part, i) => (i % 2 ? part : printable(part)))
      .join('');

  it('gives back the file, place and code of the first faults of each severity', () =>
    always('github', (results, all) => {
      const found = linesOf(results)
        .map(command)
        .filter(({ file }) => file !== undefined);
      const first = (severity: string) =>
        faultsOf(all)
          .filter(({ issue }) => issue.severity === severity)
          .slice(0, 10);
      const kept = new Set([...first('error'), ...first('warning')].map(({ issue }) => issue));
      const expected = faultsOf(all).filter(({ issue }) => kept.has(issue));
      expect(found.length).toBe(expected.length);
      found.forEach(({ kind, file, line, title = '' }, index) => {
        const { verdict, issue } = expected[index] as (typeof expected)[number];
        expect([kind, file, line, title.split(' at ')[0]]).toEqual([
          issue.severity,
          withLineBreaks(verdict.file),
          String(issue.line),
          issue.code,
        ]);
      });
    }));

  it('has ten of each kind, and a notice of how many more there are', async () => {
    const { results } = await reported('github', [...many(12), ...many(11, 'warning')]);
    const kinds = linesOf(results).map((line) => command(line).kind);
    expect(kinds.filter((kind) => kind === 'error')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === 'warning')).toHaveLength(10);
    expect(linesOf(results).at(-1)).toMatch(/^::notice .*\+2 more errors, \+1 more warning/);
  });

  it('says when nothing was validated', async () => {
    expect((await reported('github', [])).results).toMatch(/^::error /);
    expect((await reported('github', [], { allowEmpty: true })).results).toBe('');
  });
});

describe('gitlab', () => {
  const isReport = new Ajv2020().compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string' },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', not: { pattern: '^\\./' } },
            lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
          },
        },
      },
    },
  });

  it('gives back the file, line and code of every fault, each with a fingerprint of its own', () =>
    always('gitlab', (results, all) => {
      const report = JSON.parse(results) as {
        fingerprint: string;
        check_name: string;
        location: { path: string; lines: { begin: number } };
      }[];
      expect(report.map(({ check_name, location: { path, lines } }) => [path, lines.begin, check_name])).toEqual(
        faultsOf(all).map(({ verdict: { file }, issue: { line, code } }) => [file, line, code]),
      );
      expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
    }));

  it('has the members that the service asks for', async () => {
    expect(isReport(JSON.parse((await reported('gitlab', many(2))).results))).toBe(true);
    expect(isReport(JSON.parse((await reported('gitlab', [])).results))).toBe(true);
  });
});

describe('tap', () => {
  const parsed = (results: string) => Parser.parse(results, { strict: true });
  type Point = {
    ok: boolean;
    name: string;
    skip?: string | boolean;
    diag?: { issues: { code: string; at: { file: string; line: number } }[] };
  };
  const pointsOf = (events: ReturnType<typeof parsed>): Point[] =>
    events.filter(([kind]) => kind === 'assert').map(([, point]) => point as unknown as Point);
  const total = (events: ReturnType<typeof parsed>) =>
    events.find(([kind]) => kind === 'complete')?.[1] as unknown as {
      ok: boolean;
      count: number;
      failures: { tapError: string | null }[];
    };

  it('gives back a test point for each verdict, with the file, line and code of its faults', () =>
    always('tap', (results, all) => {
      const events = parsed(results);
      const points = pointsOf(events);
      const own = points.slice(0, all.length);
      expect(own.map(({ ok }) => ok)).toEqual(
        all.map(({ outcome }) => outcome !== 'invalid' && outcome !== 'unreadable'),
      );
      expect(
        own.map(({ diag }) => (diag?.issues ?? []).map(({ code, at: { file, line } }) => [file, line, code])),
      ).toEqual(all.map(({ file, issues }) => issues.map(({ line, code }) => [printable(file), line, code])));
      expect(own.every(({ skip }) => !skip)).toBe(true);
      expect(total(events).failures.filter(({ tapError }) => Boolean(tapError))).toEqual([]);
      expect(events.filter(([kind]) => kind === 'extra' || kind === 'bailout')).toEqual([]);
    }));

  it('skips what is empty, and is not green when that is all', async () => {
    const empty: Verdict = {
      ...invalid('a.json', [fault({ code: 'file/empty', severity: 'warning' })]),
      outcome: 'empty',
    };
    const both = parsed((await reported('tap', [empty])).results);
    expect(pointsOf(both).map(({ ok, skip }) => [ok, Boolean(skip)])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(total(parsed((await reported('tap', [empty], { allowEmpty: true })).results)).ok).toBe(true);
    expect(total(parsed((await reported('tap', [])).results)).ok).toBe(false);
    expect(total(parsed((await reported('tap', [], { allowEmpty: true })).results)).ok).toBe(true);
  });
});

it.each(['text', 'pretty', 'ndjson', 'json', 'junit', 'sarif', 'github', 'tap', 'markdown'] as const)(
  '%s says that a run was interrupted, and only then',
  async (name) => {
    const valid: Verdict = { ...invalid('a.json', []), outcome: 'valid' };
    for (const isInterrupted of [true, false]) {
      const { results, notes } = await reported(name, [valid], {}, isInterrupted);
      expect(/interrupted/.test(results + notes)).toBe(isInterrupted);
    }
  },
);

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
      const counts = Map.groupBy(found, ({ verdict }) => verdict.file);
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

  it('has a limit of its own, which is announced', async () => {
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
