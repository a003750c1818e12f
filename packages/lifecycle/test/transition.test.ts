import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { canTransition, initialStates, isState, isTerminal, nextStates, states, transition } from '../src/index.ts';
import { combinations, pairRule, table } from './pairs.ts';

const isInTable = (from: (typeof combinations)[number], to: (typeof combinations)[number]): boolean =>
  !!table[from.status]?.substatus.includes(from.substatus) &&
  !!table[from.status]?.status.includes(to.status) &&
  !!table[to.status]?.substatus.includes(to.substatus);

const outcomeOf = (from: unknown, to: unknown, options?: Parameters<typeof transition>[2]) =>
  transition(from, to, options);
const refusalOf = (from: unknown, to: unknown, options?: Parameters<typeof transition>[2]) => {
  const outcome = outcomeOf(from, to, options);
  if (outcome.ok) throw new Error('was accepted');
  return outcome.refusal;
};
const adviceOf = (from: unknown, to: unknown): string[] => {
  const outcome = outcomeOf(from, to);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.advice.map(({ code }) => code);
};

const received = { status: 'New', substatus: 'Received' };
const accepted = { status: 'Active', substatus: 'Accepted' };
const won = { status: 'Closed', substatus: 'Won' };
const lost = { status: 'Closed', substatus: 'Lost' };

describe('the table', () => {
  test('of all 1,024 ordered pairs exactly the 35 of transitions.json are allowed', () => {
    const pairs = combinations.flatMap((from) => combinations.map((to) => [from, to] as const));
    expect(pairs).toHaveLength(1024);
    const expected = pairs.filter(([from, to]) => isInTable(from, to));
    expect(expected).toHaveLength(35);
    expect(pairs.filter(([from, to]) => outcomeOf(from, to).ok)).toEqual(expected);
    expect(pairs.filter(([from, to]) => canTransition(from as unknown, to as unknown))).toEqual(expected);
    expect(pairs.filter(([from, to]) => nextStates(from as unknown).some((next) => same(next, to)))).toEqual(expected);
  });

  test('agrees with the pair rule of the emitted schema', () => {
    const validate = new Ajv2020().compile(pairRule);
    for (const from of combinations) {
      for (const to of combinations) {
        const code = [from, to].every((pair) => validate(pair)) ? undefined : 'lifecycle/substatus-mismatch';
        const outcome = outcomeOf(from, to);
        const isMismatch = !outcome.ok && outcome.refusal.code === 'lifecycle/substatus-mismatch';
        // A source that is a valid pair but in no row is refused first.
        if (code && from.status === 'None' && validate(from)) expect(outcome.ok).toBe(false);
        else expect(isMismatch).toBe(code !== undefined);
      }
    }
  });

  test('has the seven states in order, and knows where they begin and end', () => {
    const expected = combinations.filter(({ status, substatus }) => table[status]?.substatus.includes(substatus));
    expect(states).toEqual(expected);
    expect(states).toHaveLength(7);
    expect(initialStates).toEqual([{ status: 'New', substatus: 'Pending' }, received, accepted]);
    expect(states.filter(isTerminal)).toEqual(states.filter(({ status }) => status === 'Closed'));
    expect(combinations.filter(isState)).toEqual(expected);
    expect(isTerminal({ status: 'None', substatus: 'None' })).toBe(false);
  });

  test('returns the states of the table themselves, and takes whole documents', () => {
    const document = { ...won, id: 'r-1', statusReason: 'Signed' };
    const outcome = outcomeOf({ ...accepted, name: 'x' }, document);
    expect(outcome).toEqual({ ok: true, state: won, advice: [] });
    expect(outcome.ok && states.includes(outcome.state)).toBe(true);
  });
});

describe('refusals', () => {
  const cases = [
    ['unknown-status', 'to', received, { status: 'Closd', substatus: 'Won' }, won],
    ['unknown-status', 'to', received, { status: 'closed', substatus: 'won' }, won],
    ['unknown-status', 'to', received, { status: 'Open', substatus: 'Accepted' }, accepted],
    ['unknown-status', 'to', received, { status: 3, substatus: 4 }, received],
    ['unknown-status', 'to', received, null, received],
    ['unknown-status', 'from', { status: 'Nwe', substatus: 'Recieved' }, accepted, received],
    ['unknown-status', 'from', undefined, accepted, undefined],
    [
      'unknown-substatus',
      'to',
      received,
      { status: 'Closed', substatus: 'Declind' },
      { status: 'Closed', substatus: 'Declined' },
    ],
    ['unknown-substatus', 'to', received, { status: 'Active', substatus: 'Engaged' }, accepted],
    ['unknown-substatus', 'to', received, { status: 'Active', substatus: 'Error' }, received],
    ['unknown-substatus', 'from', { status: 'Active', substatus: 'Error' }, won, undefined],
    ['unknown-status', 'to', accepted, { status: 'Actve', substatus: 'Error' }, accepted],
    ['unknown-substatus', 'from', { status: 'Active' }, won, accepted],
    ['substatus-mismatch', 'to', received, { status: 'Active', substatus: 'Won' }, won],
    ['substatus-mismatch', 'to', received, { status: 'None', substatus: 'Won' }, won],
    ['substatus-mismatch', 'from', { status: 'Active', substatus: 'Received' }, won, received],
    ['undocumented-state', 'to', received, { status: 'None', substatus: 'None' }, received],
    ['undocumented-state', 'from', { status: 'None', substatus: 'None' }, received, undefined],
    ['status-not-reachable', 'to', won, received, won],
    ['status-not-reachable', 'to', accepted, received, accepted],
  ] as const;

  test.each(cases)('%s of the side %s: %j to %j', (code, side, from, to, nearest) => {
    const refusal = refusalOf(from, to);
    expect(refusal.code).toBe(`lifecycle/${code}`);
    expect(refusal.side).toBe(side);
    expect(refusal.allowed).toEqual(side === 'to' ? nextStates(from as unknown) : states);
    expect(refusal.nearest).toEqual(nearest);
    expect(refusal.nearest === undefined || refusal.allowed.includes(refusal.nearest)).toBe(true);
  });

  test('the source is judged before the target', () => {
    expect(refusalOf({ status: 'x' }, { status: 'y' }).side).toBe('from');
  });

  test('a message has one short line, whatever it names', () => {
    for (const status of [
      'x'.repeat(1e5),
      'a\nb\u0000c',
      '\u202Eabc\u2028',
      '\ud800',
      '直接',
      Symbol('\n'),
      10n ** 999n,
      {},
    ]) {
      const { message } = refusalOf(received, { status, substatus: 'Won' });
      expect(message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(message.length).toBeLessThan(300);
    }
  });

  test('inherited names and texts in other clothes are no states', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '']) {
      for (const other of ['name', 'length', 'prototype', '__proto__', 'Won']) {
        expect(isState({ status: name, substatus: other })).toBe(false);
        expect(canTransition(received, { status: name, substatus: other } as unknown)).toBe(false);
      }
    }
    expect(isState({ status: ['New'], substatus: ['Received'] })).toBe(false);
    expect(isState({ status: new String('New'), substatus: 'Received' })).toBe(false);
  });
});

describe('advice', () => {
  const closed = 'lifecycle/closed-is-terminal';
  const expired = 'lifecycle/expired-is-set-by-service';
  const early = 'lifecycle/won-or-lost-before-accepted';
  const reason = 'lifecycle/reason-expected';
  const declined = { status: 'Closed', substatus: 'Declined' };

  test.each([
    [received, accepted, []],
    [accepted, won, []],
    [received, declined, [reason]],
    [received, { ...declined, statusReason: 'Too far away' }, []],
    [received, { ...declined, statusReason: ' ' }, [reason]],
    [received, { ...declined, statusReason: 7 }, [reason]],
    [accepted, lost, [reason]],
    [received, won, [early]],
    [received, lost, [early, reason]],
    [accepted, { status: 'Closed', substatus: 'Expired' }, [expired]],
    [won, lost, [closed, reason]],
    [won, { ...lost, statusReason: 'Typing error' }, [closed]],
  ])('%j to %j', (from, to, codes) => {
    expect(adviceOf(from, to)).toEqual(codes);
    const refused = outcomeOf(from, to, { treatAdviceAs: 'refusal' });
    if (codes.length === 0) expect(refused.ok).toBe(true);
    else expect(refusalOf(from, to, { treatAdviceAs: 'refusal' }).code).toBe(codes[0]);
    expect(outcomeOf(from, to, { treatAdviceAs: 'advice' })).toBe(outcomeOf(from, to));
  });

  test('nothing speaks against staying', () => {
    for (const state of states) expect(adviceOf(state, state)).toEqual([]);
  });

  test('what a refusal by advice allows is free of advice, given a reason', () => {
    for (const from of states) {
      for (const to of states) {
        const outcome = outcomeOf(from, to, { treatAdviceAs: 'refusal' });
        if (outcome.ok || !outcomeOf(from, to).ok) continue;
        for (const allowed of outcome.refusal.allowed)
          expect(adviceOf(from, { ...allowed, statusReason: 'x' })).toEqual([]);
        expect(outcome.refusal.nearest).toBe(from);
      }
    }
  });

  test('does not turn a refusal into another', () => {
    expect(refusalOf(won, received, { treatAdviceAs: 'refusal' }).code).toBe('lifecycle/status-not-reachable');
  });
});

function same(a: { status: string; substatus: string }, b: { status: string; substatus: string }): boolean {
  return a.status === b.status && a.substatus === b.substatus;
}
