import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled, selected } from '../../testing/test/scaled.ts';
import { compare, type Dialect, type Json, type Schema, type SubsetAnswer, subset } from '../src/index.ts';
import { bases, modernBases } from './bases.ts';
import { oracle } from './oracle.ts';
import { documents } from './schemas.ts';
import { singleEdits } from './single-edits.ts';

const crowd = fc.sample(documents, { numRuns: scaled(400), seed: 1 }) as Json[];

/** Documents that a schema allows, each unlike the others. */
const examples = (schema: Schema, dialect: Dialect): Json[] => {
  const found: Json[] = [];
  for (let index = 0; index < 6; index++) {
    const answer = subset(schema, { enum: found }, { dialect });
    if (answer.answer === 'refuted') found.push(answer.witness);
  }
  return found;
};

const cases = selected([
  ...bases.map((base) => ['draft-07', base] as const),
  ...modernBases.map((base) => ['2020-12', base] as const),
]);

describe.each(cases)('%s: %j', (dialect, base) => {
  const edited = singleEdits(base);
  const answers = edited.map(({ schema }) => ({
    forward: subset(base, schema, { dialect }),
    backward: subset(schema, base, { dialect }),
  }));

  it('decides each edit both ways', () => {
    const unknown = edited.filter(
      (_, index) => answers[index]?.forward.answer === 'unknown' || answers[index]?.backward.answer === 'unknown',
    );
    expect(unknown).toEqual([]);
  });

  it('calls no tighter schema wider, and no looser one narrower', () => {
    for (const [index, { kind, name }] of edited.entries()) {
      const { forward, backward } = answers[index] as (typeof answers)[number];
      if (kind === 'tighter') expect([name, backward.answer]).toEqual([name, 'proved']);
      if (kind === 'looser') expect([name, forward.answer]).toEqual([name, 'proved']);
    }
  });

  it('proves nothing that a document contradicts', () => {
    const witnesses = answers.flatMap(({ forward, backward }) =>
      [forward, backward].flatMap((answer) => ('witness' in answer ? [answer.witness] : [])),
    );
    const all = [...crowd, ...examples(base, dialect), ...witnesses];
    const before = oracle(base, dialect);
    const validBefore = all.map((document) => before(document));
    for (const [index, { name, schema }] of edited.entries()) {
      const after = oracle(schema, dialect);
      const { forward, backward } = answers[index] as { forward: SubsetAnswer; backward: SubsetAnswer };
      const validAfter = all.map((document) => after(document));
      const lost = all.filter((_, at) => validBefore[at] && !validAfter[at]);
      const gained = all.filter((_, at) => !validBefore[at] && validAfter[at]);
      if (forward.answer === 'proved') expect([name, lost]).toEqual([name, []]);
      if (backward.answer === 'proved') expect([name, gained]).toEqual([name, []]);
    }
  });
});

describe('compare', () => {
  const bump = (old: Schema, now: Schema, role: 'writer' | 'reader'): string =>
    compare({ files: { 'a.json': old } }, { files: { 'a.json': now } }, { role, dialect: 'draft-07' }).bump;

  it.each(selected(bases.slice(0, 24)).map((base) => [base]))(
    'swaps its verdict with the roles, and never takes a tightening of %j lightly',
    (base) => {
      for (const { kind, name, schema } of singleEdits(base).slice(0, 12)) {
        const asWriter = bump(base, schema, 'writer');
        expect([name, bump(schema, base, 'reader')]).toEqual([name, asWriter]);
        if (kind === 'tighter') expect([name, asWriter]).not.toEqual([name, 'minor']);
      }
    },
  );
});
