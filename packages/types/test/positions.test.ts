import { revisions } from '@referral-kit/codegen';
import { expect, test } from 'vitest';

const generated = '../src/generated';
const enumerations = revisions.flatMap(({ name: revision, schemas }) =>
  schemas
    .filter(({ kind, schema }) => kind === 'type' && schema.enum)
    .map(({ name, schema }) => ({ revision, name, values: schema.enum as readonly string[] })),
);

const hasPositions = (revision: string): boolean =>
  revisions.some(({ name, positions }) => positions && name === revision);

test.each(enumerations)(
  '$revision $name: values by name, positions both ways if documented',
  async ({ revision, name, values }) => {
    for (const index of ['index.ts', 'tolerant/index.ts']) {
      const module = await import(`${generated}/${revision}/${index}`);
      expect(Object.values(module[name])).toEqual(values);
      expect(Object.keys(module[name])).toEqual(values);
      const positions = module[`${name}Position`];
      if (!hasPositions(revision)) {
        expect(positions).toBeUndefined();
        continue;
      }
      expect(Object.keys(positions)).toHaveLength(2 * values.length);
      expect(values.map((value) => positions[value])).toEqual([...values.keys()]);
      expect([...values.keys()].map((at) => positions[at])).toEqual(values);
    }
  },
);

test('nothing but enumerations exists at run time', async () => {
  for (const { name: revision, schemas } of revisions) {
    const module = await import(`${generated}/${revision}/index.ts`);
    const expected = enumerations
      .filter((enumeration) => enumeration.revision === revision)
      .flatMap(({ name }) => (hasPositions(revision) ? [name, `${name}Position`] : [name]));
    expect(Object.keys(module).sort()).toEqual(expected.sort());
    expect(schemas.length).toBeGreaterThan(expected.length);
  }
});
