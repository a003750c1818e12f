import { expectMembers } from './expect.ts';
import type { Finding } from './finding.ts';

/** What a waiver names: one finding. */
export interface WaivedFinding {
  readonly file: string;
  /** The JSON Pointer of the finding, in the new file if it has one there. */
  readonly pointer: string;
  readonly rule: string;
  /** Of a finding about a table: the element that came or went, such as a transition. */
  readonly element?: string;
}

/** A finding that was looked at and is meant: why, and until when that holds. */
export interface Waiver extends WaivedFinding {
  readonly reason: string;
  /** The last day, as `2027-01-31`. */
  readonly expires: string;
}

const members = ['file', 'pointer', 'rule', 'reason', 'expires'] as const;

/** Whether a text is a day of the calendar, as `2027-01-31`. */
export const isDay = (text: unknown): text is string => {
  if (typeof text !== 'string') return false;
  const day = new Date(text);
  // Some days, such as that of February the 30th, are read as a later one.
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** @throws TypeError for an unknown member or one that is not a string, RangeError for a value that an option does not take */
export const checkWaiver = (waiver: Waiver): void => {
  expectMembers(waiver, 'waiver', [...members, 'element']);
  for (const name of waiver.element === undefined ? members : ([...members, 'element'] as const))
    if (typeof waiver[name] !== 'string') throw new TypeError(`${name} of a waiver: expected a text.`);
  if (waiver.reason.trim() === '') throw new RangeError('reason of a waiver: expected a text that is not empty.');
  if (!isDay(waiver.expires))
    throw new RangeError(`A waiver expires on a day such as 2027-01-31, not ${waiver.expires}.`);
};

/** @returns what a waiver of a finding names */
export const waivable = ({ file, newPointer, oldPointer, rule, witness }: Finding): WaivedFinding => ({
  file,
  pointer: newPointer ?? oldPointer ?? '',
  rule,
  // All that came to a table, or went, has one place and one rule.
  ...(rule.startsWith('set/') && { element: String(witness) }),
});

const keyOf = ({ file, pointer, rule, element }: WaivedFinding): string =>
  JSON.stringify([file, pointer, rule, element]);

const described = ({ file, pointer, rule, element }: WaivedFinding): string =>
  `The waiver of ${rule}${element === undefined ? '' : ` (${element})`} at ${file}#${pointer}`;

/** Which findings are waived, and which waivers are of no use. */
export class Waived {
  readonly #all: readonly Waiver[];
  readonly #byFinding: ReadonlyMap<string, Waiver>;
  readonly #used = new Set<Waiver>();
  readonly #today: string;

  /** @param today as `2027-01-31`: what has expired by then waives no more */
  constructor(waivers: readonly Waiver[], today: string) {
    this.#today = today;
    this.#all = waivers;
    this.#byFinding = new Map(waivers.map((waiver) => [keyOf(waiver), waiver]));
  }

  /** @returns the waiver of a finding, unless it has expired; names that no file holds are never waived */
  of(finding: Finding): Waiver | undefined {
    if (finding.file === '') return undefined;
    const waiver = this.#byFinding.get(keyOf(waivable(finding)));
    if (waiver) this.#used.add(waiver);
    return waiver !== undefined && waiver.expires >= this.#today ? waiver : undefined;
  }

  /** A sentence for each waiver that has expired, that is there twice, or that no finding has asked for. */
  get complaints(): string[] {
    return this.#all.flatMap((waiver) => {
      const which = described(waiver);
      if (this.#byFinding.get(keyOf(waiver)) !== waiver) return [`${which} is there twice; keep one.`];
      if (waiver.expires < this.#today) return [`${which} expired on ${waiver.expires}.`];
      return this.#used.has(waiver) ? [] : [`${which} waives nothing; remove it.`];
    });
  }
}
