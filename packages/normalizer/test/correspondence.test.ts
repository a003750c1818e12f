import { expect, it } from 'vitest';
import { correspondences, tables } from '../src/generated/registry.ts';

const withOne = tables.flatMap((later) => {
  const data = correspondences[later.revision];
  const earlier = tables.find(({ revision }) => revision === data?.with);
  return data && earlier ? [{ later, earlier, data }] : [];
});

it.each(withOne)(
  'the correspondence of $later.revision is about members that there are',
  ({ later, earlier, data }) => {
    for (const [title, members] of Object.entries(data.members)) {
      const before = earlier.types[data.types[title] ?? title];
      for (const [from, to] of Object.entries(members)) {
        const [outer = '', inner] = to.split('/');
        expect(before?.members).toHaveProperty([from]);
        const holder = later.types[title]?.members[outer];
        expect(holder).toBeDefined();
        if (inner) expect(later.types[holder?.of ?? '']?.members).toHaveProperty([inner]);
      }
    }
  },
);

it.each(withOne)('other names in $later.revision and before are spellings', ({ later, earlier, data }) => {
  for (const [title, members] of Object.entries(data.members)) {
    for (const [from, to] of Object.entries(members).filter(([, name]) => !name.includes('/'))) {
      const [before, after] = [earlier.types[data.types[title] ?? title], later.types[title]];
      if (!before?.members[to]) expect(before?.spellings).toMatchObject({ [to]: from });
      if (!after?.members[from]) expect(after?.spellings).toMatchObject({ [from]: to });
    }
  }
});
