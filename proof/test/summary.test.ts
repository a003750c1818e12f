import { describe, expect, it } from 'vitest';
import { conclusionOf, isGreen, lineOf } from '../summary.ts';

const ok = { what: 'a', figure: '1 of 1', passed: true };
const failed = { what: 'b', figure: '0 of 1', passed: false, faults: ['it is 2'] };
const notRun = { what: 'c', figure: '', passed: false, notRun: 'Go is not installed' };

describe('the summary', () => {
  it('shows a line for each row, and its faults only where it failed', () => {
    expect(lineOf('x', ok)).toMatch(/^ok +x +a: 1 of 1$/);
    expect(lineOf('x', failed)).toMatch(/^FAIL +x +b: 0 of 1\n +it is 2$/);
    expect(lineOf('x', notRun)).toMatch(/^NOT RUN +x +c: Go is not installed$/);
  });

  it('counts what did not run apart, and names it', () => {
    expect(conclusionOf([ok, failed])).toBe('1 passed, 1 failed, 0 not run');
    expect(conclusionOf([ok, notRun])).toMatch(/^1 passed, 0 failed, 1 not run\n.*: c\./);
  });

  it('is green when something passed and nothing failed, or is missing where all is required', () => {
    expect([isGreen([ok], true), isGreen([ok, notRun], false)]).toEqual([true, true]);
    expect([isGreen([ok, notRun], true), isGreen([ok, failed], false)]).toEqual([false, false]);
    expect([isGreen([notRun], false), isGreen([], false)]).toEqual([false, false]);
  });
});
