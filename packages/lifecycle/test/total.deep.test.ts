import { expect, test } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import {
  canTransition,
  checkHistories,
  checkHistory,
  isState,
  isTerminal,
  nextStates,
  states,
  transition,
} from '../src/index.ts';
import { nextText } from '../src/table.ts';
import { isDeepFrozen } from './deep.ts';
import { hostileValues, randomValues } from './hostile.ts';

const everything = (from: unknown, to: unknown): void => {
  const outcome = transition(from, to);
  if (!isDeepFrozen(outcome)) throw new Error('not frozen');
  const next = nextStates(from);
  if (!Object.isFrozen(next)) throw new Error('not frozen');
  isState(from);
  isTerminal(from);
  canTransition(from, to);
};

test('random values of any kind never throw, and all results are frozen', () => {
  const random = randomValues(20181001);
  for (let count = 0; count < scaled(1e6); count += 2) everything(random(), random());
});

test('every hostile value on either side', () => {
  for (const from of [...hostileValues, ...states]) {
    for (const to of [...hostileValues, ...states]) everything(from, to);
    nextText(from);
  }
});

test('histories of random values never throw', () => {
  const random = randomValues(35);
  for (let count = 0; count < scaled(2e4); count++) {
    const snapshots = Array.from({ length: count % 5 }, random);
    expect(isDeepFrozen(checkHistory(snapshots))).toBe(true);
    checkHistory(random());
    checkHistories(snapshots);
  }
  for (const value of hostileValues) {
    checkHistories(value);
    expect(checkHistory(value).ok).toBe(false);
  }
});
