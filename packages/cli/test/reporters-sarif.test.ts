import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { always, fault, faultsOf, invalid, many, reported } from './helpers/reports.ts';

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
        const { uri } = artifactLocation;
        const isAbsolute = uri.startsWith('file://');
        const file = decodeURIComponent(isAbsolute ? uri.slice('file://'.length) : uri);
        expect(() => new URL(uri, 'file:///root/')).not.toThrow();
        expect(artifactLocation.uriBaseId).toBe(isAbsolute ? undefined : '%SRCROOT%');
        return [file, ruleId, level, region];
      });
      expect(found).toEqual(
        faultsOf(all).map(({ verdict: { file }, issue }) => [
          file.toWellFormed().replace(/^(?=[a-z]:\/)/i, '/'),
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
    const after = before.map((result) => ({
      ...result,
      issues: result.issues.map((issue) => ({ ...issue, line: issue.line + 7, endLine: issue.endLine + 7 })),
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
      parsed((await reported('sarif', [], { criteria: { allowEmpty, allowUnmatched: false } })).results).invocations[0]
        .toolExecutionNotifications;
    expect(await notes(false)).toMatchObject([{ level: 'error' }]);
    expect(await notes(true)).toEqual([]);
  });
});
