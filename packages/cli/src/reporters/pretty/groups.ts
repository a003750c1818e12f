import { plural, printable } from '@referral-kit/text';
import { redactParams } from '@referral-kit/validator/internal/texts';
import type { Diagnostic, DocumentResult } from '../../validate/document-result.ts';
import type { ReportOptions } from '../reporter.ts';

/** How many faults are framed at most, unless the caller says otherwise. */
const usual = 100;

/** How many faults of one kind are framed. */
const framed = 3;

/** How many places are named of those that are not. */
const named = 5;

/** How many kinds are told apart; faults of others are taken for new ones, so that memory stays bounded. */
const kinds = 10_000;

/** The form of a pointer: the items of an array are alike. */
const pointerForm = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Faults that are not framed. */
class Suppressed {
  #count = 0;
  #files = 0;
  #last: string | undefined;
  readonly #places: string[] = [];

  add({ file }: DocumentResult, { line, column }: Diagnostic): void {
    this.#count += 1;
    if (file !== this.#last) this.#files += 1;
    this.#last = file;
    if (this.#places.length < named) this.#places.push(`${printable(file)}:${line}:${column}`);
  }

  get count(): number {
    return this.#count;
  }

  /** How many there are, and in how many files. */
  sum(what: string): string {
    return `${what} in ${plural(this.#files, 'file')}`;
  }

  get places(): string {
    return `${this.#places.join(', ')}${this.#count > named ? ', …' : ''}`;
  }
}

interface Kind {
  readonly name: string;
  shown: number;
  readonly held: Suppressed;
}

/**
 * Decides which faults are framed: of those of one code, at pointers of one form, that differ in nothing but what the
 * documents say, the first few;
 * and of all no more than a limit. Counts the others. It decides at once, so that a long run shows its faults as
 * they are found, and needs no more memory the more there are.
 */
export class Groups {
  readonly #known = new Map<string, Kind>();
  readonly #rest = new Suppressed();
  readonly #limit: number;
  readonly #isGrouping: boolean;
  #shown = 0;

  constructor({ group, maxProblems = usual }: Pick<ReportOptions, 'group' | 'maxProblems'>) {
    this.#isGrouping = group;
    this.#limit = maxProblems;
  }

  /** @returns whether to frame a fault; it is counted if not */
  admits(result: DocumentResult, diagnostic: Diagnostic): boolean {
    const kind = this.#isGrouping ? this.#kindOf(diagnostic) : undefined;
    const held = kind && kind.shown >= framed ? kind.held : this.#shown >= this.#limit ? this.#rest : undefined;
    held?.add(result, diagnostic);
    if (held !== undefined) return false;
    this.#shown += 1;
    if (kind !== undefined) kind.shown += 1;
    return true;
  }

  #kindOf(diagnostic: Diagnostic): Kind | undefined {
    const { severity, code, pointer, params = {} } = diagnostic;
    const form = pointerForm(pointer);
    const key = JSON.stringify([severity, code, form, redactParams(params)]);
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.size >= kinds || this.#shown >= this.#limit) return known;
    const at = form === '' ? '' : ` at ${printable(form)}`;
    const kind = { name: `${severity}[${code}]${at}`, shown: 0, held: new Suppressed() };
    this.#known.set(key, kind);
    return kind;
  }

  /** @returns what was not framed, a line for each kind, and how to see it */
  unframed(): string[] {
    const repeated = [...this.#known.values()].filter(({ held }) => held.count > 0);
    const lines = repeated.map(({ name, held }) => `and ${held.sum(`${held.count} more ${name}`)}: ${held.places}`);
    if (lines.length > 0) lines.push('--no-group shows each of them');
    const rest = this.#rest;
    if (rest.count > 0) lines.push(`+${rest.sum(`${rest.count} more`)}: ${rest.places}; --max-problems 0 shows all`);
    return lines;
  }
}
