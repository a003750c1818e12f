import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@referral-kit/compat';
import { Undecided } from './undecided.ts';

/** What a waiver names: one finding. */
export interface Named {
  readonly file: string;
  readonly pointer: string;
  readonly rule: string;
  /** Of a finding about a table: what came or went, such as a transition. */
  readonly element?: string;
}

/** A finding that was looked at and is meant: why, and until when that holds. */
export interface Waiver {
  readonly finding: Named;
  readonly reason: string;
  /** The last day, as `2027-01-31`. */
  readonly expires: string;
}

/** The committed list of waivers. */
export const waiversFile = 'compat-waivers.json';

const isText = (value: unknown): value is string => typeof value === 'string';

const isDay = (value: unknown): value is string => {
  if (!isText(value) || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(value);
  // Some days, such as that of February the 30th, are read as a later one.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

const isWaiver = (value: unknown): value is Waiver => {
  const { finding, reason, expires } = (value ?? {}) as Partial<Waiver>;
  const { file, pointer, rule, element = '' } = (finding ?? {}) as Partial<Named>;
  return [file, pointer, rule, element].every(isText) && isText(reason) && reason.trim() !== '' && isDay(expires);
};

const form = `{ "waivers": [{ "finding": { "file", "pointer", "rule" }, "reason", "expires": "2027-01-31" }] }`;

/** @returns the waivers of a workspace. @throws {Undecided} for a list that is not of the form */
export const readWaivers = (root: string): readonly Waiver[] => {
  const file = join(root, waiversFile);
  if (!existsSync(file)) return [];
  try {
    const { waivers } = JSON.parse(readFileSync(file, 'utf8')) as { readonly waivers?: unknown };
    if (Array.isArray(waivers) && waivers.every(isWaiver)) return waivers;
  } catch (error) {
    throw new Undecided(`${waiversFile} is no JSON: ${(error as Error).message}`);
  }
  throw new Undecided(`${waiversFile} has to be ${form}, each with a reason and a day of the calendar`);
};

/** @returns what a waiver of a finding names */
export const nameOf = ({ file, newPointer, oldPointer, rule, witness }: Finding): Named => ({
  file,
  pointer: newPointer ?? oldPointer ?? '',
  rule,
  // All that came to a table, or went, has one place and one rule.
  ...(rule.startsWith('set/') && { element: String(witness) }),
});

const keyOf = ({ file, pointer, rule, element }: Named): string => JSON.stringify([file, pointer, rule, element]);

const described = ({ file, pointer, rule, element }: Named): string =>
  `the waiver of ${rule}${element === undefined ? '' : ` (${element})`} at ${file}#${pointer}`;

/** Which findings are waived, and which waivers are of no use. */
export class Waived {
  readonly #waivers: Map<string, Waiver>;
  readonly #all: readonly Waiver[];
  readonly #used = new Set<Waiver>();

  readonly today: string;

  /** @param today as `2027-01-31` */
  constructor(waivers: readonly Waiver[], today: string) {
    this.today = today;
    this.#all = waivers;
    this.#waivers = new Map(waivers.map((waiver) => [keyOf(waiver.finding), waiver]));
  }

  /** Whether a finding is waived; an expired waiver waives no more, and names that the packages promise are never waived. */
  has(finding: Finding): boolean {
    if (finding.file === '') return false;
    const waiver = this.#waivers.get(keyOf(nameOf(finding)));
    if (waiver) this.#used.add(waiver);
    return waiver !== undefined && waiver.expires >= this.today;
  }

  /** A sentence for each waiver that has expired, that stands there twice, or that no finding has asked for. */
  get complaints(): string[] {
    return this.#all.flatMap((waiver) => {
      const which = described(waiver.finding);
      if (this.#waivers.get(keyOf(waiver.finding)) !== waiver) return [`${which} is there twice: keep one`];
      if (waiver.expires < this.today)
        return [`${which} expired on ${waiver.expires}: renew it with its reason, or mend what it waives`];
      return this.#used.has(waiver) ? [] : [`${which} waives nothing: remove it from ${waiversFile}`];
    });
  }
}
