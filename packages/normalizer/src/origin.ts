import { brief, escapeToken, expected, pointerOf, tokensOf } from '@referral-kit/text';
import type { Path, Step } from './change.ts';

/** @returns where in the document as it came something stands that is at a path of the normalised one. */
export type Origin = (path: Path) => Path;

/** The edits by where they are: what became of a value, and of the members in it by their names now. */
interface Index {
  readonly here: ReadonlyMap<string, Step>;
  readonly below: ReadonlyMap<string, Step>;
}

const nameOf = ({ edit }: Step): string | undefined =>
  edit.kind === 'nest' ? edit.outer : edit.kind === 'rename' || edit.kind === 'unnest' ? edit.to : undefined;

const placeOf = ({ at, pointer }: Step): string => at ?? pointer;

const indexOf = (steps: readonly Step[]): Index => {
  const here = new Map<string, Step>();
  const below = new Map<string, Step>();
  for (const step of steps) {
    const place = placeOf(step);
    const name = nameOf(step);
    if (name === undefined) here.set(place, step);
    else below.set(`${place.slice(0, place.lastIndexOf('/'))}/${escapeToken(name)}`, step);
  }
  return { here, below };
};

/**
 * @param steps how a document was normalised
 * @returns what finds the places of the normalised document in the one that it was made from; for something inside
 * of what was put together again, the place of the whole
 * @throws {TypeError} for what are no steps, and in what it returns for what is no path
 */
export const originOf = (steps: readonly Step[]): Origin => {
  const { here, below } = expected('the steps that runOn returned', () => indexOf(steps));
  const origin: Origin = (path) => {
    let at: (string | number)[] = [];
    let pointer = '';
    for (let index = 0; index < path.length; index += 1) {
      const kind = here.get(pointer)?.edit.kind;
      if (kind === 'replace' || kind === 'value') return at;
      // The one item of an array that was put around it is the value itself.
      if (kind === 'wrap' && Number(path[index]) === 0) index += 1;
      const part = path[index];
      if (part === undefined) break;
      const step = below.get(`${pointer}/${escapeToken(part)}`);
      if (!step) {
        at.push(part);
        pointer += `/${escapeToken(part)}`;
        continue;
      }
      at = tokensOf(placeOf(step));
      if (step.edit.kind === 'unnest') at.push(step.edit.inner);
      pointer = pointerOf(at);
      if (step.edit.kind === 'nest') index += 1;
    }
    return at;
  };
  return (path) => {
    if (!Array.isArray(path)) throw new TypeError(`path is ${brief(path)}. Expected an array of names and indexes.`);
    return expected('an array of names and indexes', () => origin(path));
  };
};

/** @returns where in the normalised document something stands that is at a pointer into the document as it came. */
export const destinationOf = (steps: readonly Step[]): ((pointer: string) => string) => {
  const named = steps.filter((step) => nameOf(step) !== undefined);
  const edits = new Map(named.map((step) => [placeOf(step), step.edit]));
  const wrapped = new Set(steps.flatMap(({ edit, pointer }) => (edit.kind === 'wrap' ? [pointer] : [])));
  const partFor = (at: string, part: string): string => {
    const edit = edits.get(at);
    if (edit?.kind === 'rename' || edit?.kind === 'unnest') return edit.to;
    return edit?.kind === 'nest' ? `${edit.outer}/${edit.inner}` : part;
  };
  return (pointer) => {
    let at = '';
    let there = '';
    for (const part of pointer.split('/').slice(1)) {
      // An array that was put around a value has the value as its only item.
      if (wrapped.has(at)) there += '/0';
      at += `/${part}`;
      there += `/${partFor(at, part)}`;
    }
    return there;
  };
};
