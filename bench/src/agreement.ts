import { type Fixture, fixtures } from './fixtures.ts';
import type { Peer } from './peers/peer.ts';

/** Where a peer's verdicts differ from the contract. */
export interface Agreement {
  readonly peer: string;
  readonly fixtures: number;
  /** The paths of the fixtures that it judges wrongly, by its verdict or by its list of faults, or throws at. */
  readonly wrong: readonly string[];
}

const isRight = (peer: Peer, { text, valid }: Fixture): boolean => {
  const data: unknown = JSON.parse(text);
  try {
    return peer.is(data) === valid && (!peer.faults || (peer.faults(data).length === 0) === valid);
  } catch {
    return false;
  }
};

/** Holds a peer to every fixture before it is timed: a faster wrong answer is worth nothing. */
export const agreementOf = (peer: Peer): Agreement => ({
  peer: peer.name,
  fixtures: fixtures.length,
  wrong: fixtures.filter((fixture) => !isRight(peer, fixture)).map(({ path }) => path),
});
