import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '@referral-kit/text';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { DocumentResult } from '../src/validate/document-result.ts';
import { always, fault, invalid, reported } from './helpers/reports.ts';

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
      expect(own.map((element) => attribute(element, 'file'))).toEqual(
        verdicts.map(({ file }) =>
          printable(file).replace(/[\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`),
        ),
      );
      // A class has no dot of its own: what comes before the last one is the package.
      for (const element of own) expect(attribute(element, 'classname')).toMatch(/^[^./]+(\.[^./]+)*$/);
      for (const element of own) expect(attribute(element, 'time')).toMatch(/^\d+\.\d{3}$/);
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
        }) as DocumentResult,
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
      const doc = parsed((await reported('junit', [], { criteria: { allowEmpty, allowUnmatched: false } })).results);
      expect(all(doc, '//error')).toHaveLength(errors);
      doc.dispose();
    }
  });

  it('is validated against a schema that refuses other elements', () => {
    expect(() => parsed('<testsuites><testsuite name="a"/></testsuites>')).toThrow();
    expect(() => parsed('<testsuites><case/></testsuites>')).toThrow();
  });
});
