import type { SubsetAnswer } from '../decide.ts';
import type { Json } from '../json.ts';
import type { Bump, Role } from './finding.ts';
import type { Outcome } from './rules.ts';

/** Both directions of a change. */
export interface Directions {
  /** Whether every document that was valid still is. */
  readonly forward: SubsetAnswer;
  /** Whether every document that is valid was. */
  readonly backward: SubsetAnswer;
}

export const outcomeOf = ({ forward, backward }: Directions): Outcome => {
  if (forward.answer === 'unknown' || backward.answer === 'unknown') return 'unproved';
  if (forward.answer === 'proved') return backward.answer === 'proved' ? 'same' : 'widened';
  return backward.answer === 'proved' ? 'narrowed' : 'changed';
};

const asWriter = ({ forward, backward }: Directions): Bump =>
  forward.answer !== 'proved' ? 'major' : backward.answer === 'proved' ? 'patch' : 'minor';

/** What a change asks for: a writer's documents must stay valid; a reader must know all documents there can be. */
export const bumpOf = (directions: Directions, role: Role): Exclude<Bump, 'none'> => {
  const asReader = asWriter({ forward: directions.backward, backward: directions.forward });
  const bump =
    role === 'writer'
      ? asWriter(directions)
      : role === 'reader'
        ? asReader
        : asWriter(directions) === 'major'
          ? 'major'
          : asReader;
  return bump as Exclude<Bump, 'none'>;
};

/** @returns the document that shows best why a change asks for what it does */
export const witnessOf = ({ forward, backward }: Directions, role: Role): Json | undefined => {
  const order = role === 'reader' ? [backward, forward] : [forward, backward];
  for (const answer of order) if (answer.answer === 'refuted') return answer.witness;
  return undefined;
};

/**
 * @param isPart whether it is one of several changes
 * @returns what came of a change, as the end of a sentence
 */
export const consequence = ({ forward, backward }: Directions, isPart: boolean): string => {
  const unknown = [forward, backward].find(({ answer }) => answer === 'unknown');
  if (forward.answer === 'refuted' && backward.answer === 'refuted')
    return 'some valid documents are now invalid, and some invalid ones are now valid';
  if (forward.answer === 'refuted') return 'a document that was valid is now invalid';
  if (unknown) return `${unknown.reason.charAt(0).toLowerCase()}${unknown.reason.slice(1)}`.replace(/\.$/, '');
  if (backward.answer === 'refuted') return 'a document that was invalid is now valid';
  return isPart ? 'it has no effect by itself' : 'the same documents are valid';
};
