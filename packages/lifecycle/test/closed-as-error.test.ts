import { describe, expect, test } from 'vitest';
import { lifecycleCodes } from '../src/codes.ts';
import { canTransition, checkHistory, isState, knownReasons, nextStates, states, transition } from '../src/index.ts';
import { registry } from '../src/registry.ts';
import { parseState } from '../src/table.ts';

const code = 'referral/closed-as-error';
const received = { status: 'New', substatus: 'Received' };
const accepted = { status: 'Active', substatus: 'Accepted' };
const won = { status: 'Closed', substatus: 'Won' };
const error = { status: 'Closed', substatus: 'Error' };

describe.each(Object.entries(registry))('Closed/Error in %s', (_revision, lifecycle) => {
  test('is refused under its own code, from it and to it', () => {
    for (const state of [...lifecycle.states, error]) {
      expect(lifecycle.transition(error, state)).toMatchObject({ ok: false, refusal: { code, side: 'from' } });
      expect(lifecycle.canTransition(state, error)).toBe(false);
      expect(lifecycle.canTransition(error, state)).toBe(false);
    }
    for (const state of lifecycle.states) {
      expect(lifecycle.transition(state, error)).toMatchObject({ ok: false, refusal: { code, side: 'to' } });
    }
  });

  test('is no slip for anything', () => {
    const outcome = lifecycle.transition(error, error);
    expect(outcome).toMatchObject({ ok: false, refusal: { nearest: undefined } });
    if (!outcome.ok) expect(outcome.refusal.message).not.toContain('Did you mean');
  });

  test('is no state of the table', () => {
    expect(lifecycle.isState(error)).toBe(false);
    expect(lifecycle.nextStates(error)).toEqual([]);
    expect(lifecycle.states.some(({ substatus }) => substatus === 'Error')).toBe(false);
  });
});

test('the root says the same, and text is read like a state', () => {
  expect(isState(error)).toBe(false);
  expect(nextStates(error as unknown)).toEqual([]);
  expect(canTransition(accepted, error as unknown)).toBe(false);
  expect(transition(accepted, error as unknown)).toMatchObject({ refusal: { code } });
  expect(parseState('Closed/Error')).toMatchObject({ ok: false, refusal: { code, allowed: states } });
  expect(lifecycleCodes[code]).toContain('error');
});

test('its reasons are known, as those of Lost and Declined are', () => {
  expect(knownReasons.Error).toContain('duplicate');
  expect(knownReasons.Lost).toContain('no response');
  expect(knownReasons.Declined).toEqual(knownReasons.Lost);
});

describe('a history', () => {
  const found = (...snapshots: readonly object[]): string[] => {
    const result = checkHistory(snapshots);
    return [...(result.ok ? [] : result.issues), ...result.warnings].map((issue) => `${issue.code} ${issue.pointer}`);
  };

  test('that ends in it has one issue', () => {
    expect(found(received, accepted, error)).toEqual([`${code} /2/substatus`]);
  });

  test('that stays in it has one issue for each snapshot', () => {
    expect(found(accepted, error, error)).toEqual([`${code} /1/substatus`, `${code} /2/substatus`]);
  });

  test('goes on from it: Closed may follow, with the usual advice', () => {
    expect(found(accepted, error, { ...won })).toEqual([
      `${code} /1/substatus`,
      'lifecycle/closed-is-terminal /2/status',
    ]);
  });

  test('that reopens it has the step as its own fault', () => {
    const result = checkHistory([accepted, error, accepted]);
    expect(found(accepted, error, accepted)).toEqual([
      `${code} /1/substatus`,
      'lifecycle/status-not-reachable /2/status',
    ]);
    expect(result.ok || result.issues[1]?.message).toContain('Closed/Error cannot become Active/Accepted');
    expect(result.ok || result.issues[1]?.previous).toBe(1);
  });
});
