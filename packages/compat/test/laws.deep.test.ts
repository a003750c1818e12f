import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { judgeByCfworker } from '../src/confirm/cfworker.ts';
import { judgeByHyperjump } from '../src/hyperjump.ts';
import { type Json, type Schema, subset } from '../src/index.ts';
import { oracle } from './oracle.ts';
import { documents, schemas } from './schemas.ts';

const dialects = ['draft-07', '2020-12'] as const;

const crowd = fc.sample(documents, { numRuns: 10_000, seed: 20_181_001 });

const uris = {
  'draft-07': 'http://json-schema.org/draft-07/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

const annotated = (schema: Schema): Schema =>
  typeof schema === 'boolean'
    ? schema
    : { ...Object.fromEntries(Object.entries(schema).reverse()), title: 'A title', $comment: 'A comment' };

/** Edits that leave the meaning as it is. */
const neutral: Readonly<Record<string, (schema: Schema) => Schema>> = {
  'annotations and order': annotated,
  'allOf of one': (schema) => ({ allOf: [schema] }),
  'anyOf of one': (schema) => ({ anyOf: [schema] }),
  'an unused definition': (schema) => ({ allOf: [schema], definitions: { unused: { type: 'null' } } }),
  'a reference': (schema) => ({ allOf: [{ $ref: '#/definitions/it' }], definitions: { it: schema } }),
  'a double negation': (schema) => ({ not: { not: schema } }),
};

describe.each(dialects)('laws of subset, %s', (dialect) => {
  const schema = schemas(dialect);
  const secondSays = (of: Schema, document: unknown): boolean | undefined =>
    judgeByHyperjump({
      schema: JSON.parse(JSON.stringify(of)),
      dialect: uris[dialect],
      documents: {},
      values: [document as Json],
      assertFormat: false,
    })?.[0];
  const thirdSays = (of: Schema, document: Json): boolean | undefined =>
    judgeByCfworker(
      {
        schema: JSON.parse(JSON.stringify(of)),
        dialect: uris[dialect],
        documents: {},
        values: [document],
        assertFormat: false,
      },
      dialect,
    )?.[0];
  const ask = (a: Schema, b: Schema): string => subset(a, b, { dialect }).answer;

  it('a schema is within itself, and between the conjunction and the union with any other', () => {
    fc.assert(
      fc.property(schema, schema, (a, b) => {
        expect(ask(a, JSON.parse(JSON.stringify(a)))).toBe('proved');
        expect(ask({ allOf: [a, b] }, a)).not.toBe('refuted');
        expect(ask(a, { anyOf: [b, a] })).not.toBe('refuted');
      }),
      { numRuns: scaled(400) },
    );
  });

  it('what is proved for two steps holds for both together', () => {
    fc.assert(
      fc.property(schema, schema, schema, (a, b, c) => {
        const [ab, bc] = [{ allOf: [a, b] }, { anyOf: [b, c] }];
        if (ask(ab, b) === 'proved' && ask(b, bc) === 'proved') expect(ask(ab, bc)).not.toBe('refuted');
        if (ask(a, b) === 'proved' && ask(b, c) === 'proved') expect(ask(a, c)).not.toBe('refuted');
      }),
      { numRuns: scaled(400) },
    );
  });

  it.each(Object.entries(neutral))('%s changes no answer', (_, edit) => {
    fc.assert(
      fc.property(schema, schema, (a, b) => {
        const plain = ask(a, b);
        for (const edited of [ask(edit(a), b), ask(a, edit(b))]) {
          if (plain !== 'unknown' && edited !== 'unknown') expect(edited).toBe(plain);
        }
      }),
      { numRuns: scaled(160) },
    );
  });

  it('no document contradicts a proof, and every witness shows what it should', () => {
    fc.assert(
      fc.property(schema, schema, (a, b) => {
        const answer = subset(a, b, { dialect });
        const [validA, validB] = [oracle(a, dialect), oracle(b, dialect)];
        if (answer.answer === 'refuted') {
          const { witness } = answer;
          const verdicts = [
            [validA(witness), validB(witness)],
            [secondSays(a, witness), secondSays(b, witness)],
            [thirdSays(a, witness), thirdSays(b, witness)],
          ];
          const confirming = verdicts.filter(([inA, inB]) => inA === true && inB === false);
          expect(confirming.length, JSON.stringify(verdicts)).toBeGreaterThanOrEqual(2);
        }
        if (answer.answer !== 'proved') return;
        const contradicts = (document: unknown): boolean => validA(document) === true && validB(document) === false;
        // ajv alone may err: it takes [] for valid where `contains` is next to `prefixItems`.
        expect(
          crowd
            .filter(contradicts)
            .slice(0, 20)
            .filter((document) => secondSays(a, document) && !secondSays(b, document)),
        ).toEqual([]);
      }),
      { numRuns: scaled(640) },
    );
  });

  it('at most one answer in twenty is unknown', () => {
    const asked = fc.sample(fc.tuple(schema, schema), { numRuns: 200, seed: 7 }).map(([a, b]) => ask(a, b));
    expect(asked.filter((answer) => answer === 'unknown').length).toBeLessThanOrEqual(asked.length / 20);
  });
});
