import { identify } from '@referral-kit/validator/identify';
import { expect, it } from 'vitest';
import { readFixtures } from '../../../scripts/fixtures/fixture.ts';
import { inferType } from '../src/infer.ts';
import { modelOf } from '../src/model/revisions.ts';

/** Only of a valid document is the type certain. */
const fixtures = readFixtures().filter(({ valid }) => valid);

/** The type of a revision that a value certainly is of: valid, in strict, and by no other type as well. */
const certainType = (value: unknown, revision: string): string | undefined => {
  const [best, ...others] = identify(value).filter((each) => each.revision === revision);
  const isCertain = best?.valid && best.profile === 'strict' && best.score === 1;
  return isCertain && others.every(({ type, score }) => type === best.type || score < 1) ? best.type : undefined;
};

it('a document is taken for the type that identify names, where that is certain', () => {
  const compared = new Set<string>();
  for (const { path, revision, value } of fixtures) {
    const model = modelOf(revision);
    const type = certainType(value, revision);
    // The parts of documents are normalised by name only.
    if (type === undefined || !model.documents.some((document) => document.type === type)) continue;
    expect([path, inferType(model, value)]).toEqual([path, type]);
    compared.add(`${revision} ${type}`);
  }
  const all = [...new Set(fixtures.map(({ revision }) => revision))].flatMap((revision) =>
    modelOf(revision).documents.map(({ type }) => `${revision} ${type}`),
  );
  expect([...compared].sort()).toEqual(all.sort());
});
