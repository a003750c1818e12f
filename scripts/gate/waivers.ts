import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@referral-kit/compat';

/** A finding that was looked at and is meant: why, and until when that holds. */
export interface Waiver {
  readonly finding: { readonly file: string; readonly pointer: string; readonly rule: string };
  readonly reason: string;
  /** The last day, as `2027-01-31`. */
  readonly expires: string;
}

/** The committed list of waivers. */
export const waiversFile = 'compat-waivers.json';

const isText = (value: unknown): value is string => typeof value === 'string';

const isWaiver = (value: unknown): value is Waiver => {
  const { finding, reason, expires } = (value ?? {}) as Partial<Waiver>;
  const { file, pointer, rule } = (finding ?? {}) as Partial<Waiver['finding']>;
  const isDay = isText(expires) && /^\d{4}-\d\d-\d\d$/.test(expires) && !Number.isNaN(Date.parse(expires));
  return [file, pointer, rule].every(isText) && isText(reason) && reason.trim() !== '' && isDay;
};

/** @returns the waivers of a workspace. @throws {Error} for a list that is not of the form */
export const readWaivers = (root: string): readonly Waiver[] => {
  const file = join(root, waiversFile);
  if (!existsSync(file)) return [];
  const { waivers } = JSON.parse(readFileSync(file, 'utf8')) as { readonly waivers?: unknown };
  if (Array.isArray(waivers) && waivers.every(isWaiver)) return waivers;
  throw new Error(
    `${waiversFile} has to be { "waivers": [{ "finding": { "file", "pointer", "rule" }, "reason", "expires": "2027-01-31" }] }`,
  );
};

/** @returns what a waiver of a finding names */
export const nameOf = ({ file, newPointer, oldPointer, rule }: Finding): Waiver['finding'] => ({
  file,
  pointer: newPointer ?? oldPointer ?? '',
  rule,
});

const keyOf = ({ file, pointer, rule }: Waiver['finding']): string => JSON.stringify([file, pointer, rule]);

/** Which findings are waived, and which waivers are of no use. */
export class Waived {
  readonly #waivers: Map<string, Waiver>;
  readonly #used = new Set<Waiver>();

  readonly today: string;

  /** @param today as `2027-01-31` */
  constructor(waivers: readonly Waiver[], today: string) {
    this.today = today;
    this.#waivers = new Map(waivers.map((waiver) => [keyOf(waiver.finding), waiver]));
  }

  /** Whether a finding is waived; an expired waiver waives no more. */
  has(finding: Finding): boolean {
    const waiver = this.#waivers.get(keyOf(nameOf(finding)));
    if (waiver) this.#used.add(waiver);
    return waiver !== undefined && waiver.expires >= this.today;
  }

  /** A sentence for each waiver that has expired, or that no finding has asked for. */
  get complaints(): string[] {
    return [...this.#waivers.values()].flatMap((waiver) => {
      const { file, pointer, rule } = waiver.finding;
      const which = `the waiver of ${rule} at ${file}#${pointer}`;
      if (waiver.expires < this.today)
        return [`${which} expired on ${waiver.expires}: renew it with its reason, or mend what it waives`];
      return this.#used.has(waiver) ? [] : [`${which} waives nothing: remove it from ${waiversFile}`];
    });
  }
}
