import { join } from 'node:path';
import { Address } from '@referral-kit/validator';
import { expect, test } from 'vitest';
import { testTotal } from '../../testing/test/helpers/total.ts';
import * as machine from '../src/index.ts';
import { toDot, toMermaid, toXState } from '../src/pictures.ts';
import * as registration from '../src/registration.ts';
import { nextData, nextText, parseState, tableData, tableText } from '../src/table.ts';
import { checkPatch, checkUpdate, diff } from '../src/updates.ts';
import { referral } from './referral.ts';

const { states, transition } = machine;
const before = referral();
const both =
  <Result>(check: (from: unknown, to: unknown) => Result) =>
  (value: unknown): Result => {
    check(value, states[0]);
    check(states[0], value);
    return check(value, value);
  };

testTotal(join(import.meta.dirname, '..'), {
  total: {
    canTransition: both(machine.canTransition),
    'canTransition of a registration': both(registration.canTransition),
    transition: both((from, to) => transition(from, to)),
    'transition of a registration': both((from, to) => registration.transition(from, to)),
    isState: machine.isState,
    isTerminal: machine.isTerminal,
    nextStates: machine.nextStates,
    nextText: (value) => nextText(value),
    nextData: (value) => nextData(value),
    checkHistory: (value) => [machine.checkHistory(value), machine.checkHistory([value, before, value])],
    checkHistories: (value) => [machine.checkHistories(value), machine.checkHistories([value, before])],
    groupHistories: (value) => [machine.groupHistories(value), machine.groupHistories([value])],
    checkUpdate: both((from, to) => checkUpdate(from, to)),
    'checkUpdate inside': (value) =>
      checkUpdate({ ...before, team: value }, { ...before, team: [value], details: value }),
    checkPatch: (value) => [checkPatch(before, value), checkPatch(value, [])],
    'checkPatch operation': (value) => checkPatch(before, [{ op: value, path: value, value }]),
    checkRegistration: both((from, to) => registration.checkRegistration(from, to)),
    checkRegistrationUpdate: both((from, to) => registration.checkRegistrationUpdate(from, to)),
    '*.canTransition': machine.lifecycle.canTransition.bind(undefined, before),
    '*.isState': machine.lifecycle.isState,
    '*.isTerminal': machine.lifecycle.isTerminal,
    '*.nextStates': machine.lifecycle.nextStates,
    '*.transition': (value) => machine.lifecycle.transition(value, value),
  },
  misuse: {
    'transition options': (value) => transition(states[0], states[1], value as object),
    'transition treatAdviceAs': (value) => transition(states[0], states[1], { treatAdviceAs: value as 'advice' }),
    'checkHistory options': (value) => machine.checkHistory([], value as object),
    'checkHistories options': (value) => machine.checkHistories([], value as object),
    'checkUpdate options': (value) => checkUpdate(before, before, value as object),
    'checkUpdate scope': (value) => checkUpdate(before, before, { scope: value as 'changes' }),
    'checkPatch options': (value) => checkPatch(before, [], value as object),
    'checkRegistration options': (value) => registration.checkRegistration({}, {}, value as object),
    diff: both(diff),
    'nextText machine': (value) => nextText(states[0], value as typeof machine.lifecycle),
    'nextData machine': (value) => nextData(states[0], value as typeof machine.lifecycle),
    parseState: (value) => parseState(value as string),
    'parseState machine': (value) => parseState('Closed/Won', value as typeof machine.lifecycle),
    ...Object.fromEntries(
      Object.entries({ tableData, tableText, toDot, toMermaid, toXState }).map(([name, show]) => [
        name,
        (value: unknown) => show(value as typeof machine.lifecycle),
      ]),
    ),
    'diff options': (value) => diff({}, {}, value as object),
  },
});

test('misuse names the choices', () => {
  const loose = transition as (from: unknown, to: unknown, options: object) => unknown;
  expect(() => loose(states[0], states[0], { treatAdvice: 'refusal' })).toThrow(
    new TypeError('Unknown option "treatAdvice". Expected treatAdviceAs.'),
  );
  expect(() => loose(states[0], states[0], { treatAdviceAs: 'error' })).toThrow(
    new RangeError('Unknown treatAdviceAs "error". Expected advice or refusal.'),
  );
  const validator = Address as never;
  for (const check of [() => checkUpdate({}, {}, { validator }), () => checkPatch({}, [], { validator })])
    expect(check).toThrow(new RangeError('validator is of type "Address". Expected one of type Referral.'));
});
