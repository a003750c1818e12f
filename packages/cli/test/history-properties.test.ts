import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IllegalHistory, illegalHistory, history as legalHistory } from '../../testing/src/index.ts';
import { history } from './helpers/cli.ts';

interface Life {
  readonly snapshots: readonly object[];
}

/** Which snapshot of which life a record is. */
interface Card {
  readonly life: number;
  readonly index: number;
}

/** Lives dealt into one list of records; each has its own id, and keeps its order. */
interface Deal<L extends Life> {
  readonly lives: readonly L[];
  readonly cards: readonly Card[];
  readonly records: readonly object[];
}

const deal = <L extends Life>(lives: readonly L[], picks: readonly number[]): Deal<L> => {
  const next = lives.map(() => 0);
  const rest = lives.flatMap(({ snapshots }, life) => snapshots.map(() => life));
  const cards = picks.map((pick): Card => {
    const [life] = rest.splice(pick % rest.length, 1) as [number];
    const index = next[life] as number;
    next[life] = index + 1;
    return { life, index };
  });
  return {
    lives,
    cards,
    records: cards.map(({ life, index }) => ({ ...lives[life]?.snapshots[index], id: `r-${life}` })),
  };
};

/** So many lives at once, since each run of the command takes its time. */
const deals = <L extends Life>(life: fc.Arbitrary<L>): fc.Arbitrary<Deal<L>> =>
  fc.array(life, { minLength: 20, maxLength: 40 }).chain((lives) => {
    const count = lives.flatMap(({ snapshots }) => snapshots).length;
    return fc.array(fc.nat(), { minLength: count, maxLength: count }).map((picks) => deal(lives, picks));
  });

interface Found {
  readonly record: number | undefined;
  readonly code: string;
  /** The record that it does not follow. */
  readonly before: number | undefined;
}

/** The errors of the records, the same as an array and as NDJSON. */
const errorsIn = async (records: readonly object[]): Promise<Found[]> => {
  const forms = [
    { 'a.json': JSON.stringify(records, null, 2) },
    { 'a.ndjson': records.map((record) => JSON.stringify(record)).join('\n') },
  ];
  const histories = await Promise.all(forms.map((files) => history(files)));
  const [array, lines] = histories.map(({ report }) =>
    report.results.flatMap(({ record, issues }) =>
      issues
        .filter(({ severity }) => severity === 'error')
        .map(({ code, related }): Found => ({ record, code, before: related?.[0]?.record })),
    ),
  );
  expect(array).toEqual(lines);
  return array as Found[];
};

const runs = { numRuns: 10, endOnFailure: true };

describe('interleaved histories', () => {
  it('have no errors when each of them is legal', async () => {
    const lives = legalHistory().map((snapshots) => ({ snapshots }));
    await fc.assert(
      fc.asyncProperty(deals(lives), async ({ records }) => {
        expect(await errorsIn(records)).toEqual([]);
      }),
      runs,
    );
  });

  it('have an error at each step that cannot happen, related to the snapshot before it, and no other', async () => {
    // With another id a life is two, both of them legal.
    const lives = illegalHistory().filter(({ fault }) => fault.code !== 'lifecycle/identity-changed');
    await fc.assert(
      fc.asyncProperty(deals(lives), async ({ lives, cards, records }) => {
        const expected = cards.flatMap(({ life, index }, at): Found[] => {
          const { fault, index: bad } = lives[life] as IllegalHistory<object>;
          if (index !== bad) return [];
          const before = 1 + cards.findIndex((card) => card.life === life && card.index === index - 1);
          // A state outside the table is at fault by itself.
          const related = fault.code === 'lifecycle/undocumented-state' ? undefined : before;
          return [{ record: at + 1, code: fault.code, before: related }];
        });
        expect(await errorsIn(records)).toEqual(expected);
      }),
      runs,
    );
  });
});
