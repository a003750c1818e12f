import { describe, expect, it } from 'vitest';
import { explanations, meanings } from '../src/explanations.ts';

// That every code has an explanation is for the compiler; that the examples fail and pass is tested with the command.

describe.each(Object.entries(explanations))('%s', (code, { why, fix, failing, passing }) => {
  it('has a namespace and a name', () => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(meanings).toHaveProperty([code]);
  });

  it('is explained in sentences, with two examples', () => {
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z$].*[.]$/s);
    expect(failing).not.toEqual(passing);
  });
});
