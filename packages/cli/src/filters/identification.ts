import { createHash } from 'node:crypto';
import { betterContract, mayFitAnother } from '@referral-kit/better-contract';
import type { Contract, Profile } from '../contract.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import { addIdentified, type Identified, maxExamined } from './identified.ts';
import { sourceValue } from './source-value.ts';

/** How many documents, each of another form, are validated against every contract. */
const mostForms = 500;

/** A longer form is known by its hash, so that memory stays bounded. */
const longestForm = 2000;

/** Whether an issue is about the contract, and not about the writing or the history. */
const isOfContract = ({ code }: Diagnostic): boolean => /^(?:schema|catalog|referral)\//.test(code);

const isWriting = ({ code }: Diagnostic): boolean => code.startsWith('json/');

/** What documents have in common that are alike: the contract, the names of their members, and their faults. */
const formOf = (own: Contract, value: object, issues: readonly Diagnostic[]): string => {
  const names = Array.isArray(value) ? [] : Object.entries(value).map(([name, member]) => [name, typeof member]);
  const faults = issues.map(({ code, pointer }) => `${code} ${pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`);
  const form = JSON.stringify([own, names.sort(), [...new Set(faults)].sort()]);
  return form.length <= longestForm ? form : createHash('sha256').update(form).digest('base64');
};

/** What is known of a command whose documents are looked at. */
export interface RunContext {
  /** The revision of verdicts that tell none. */
  readonly revision: string;
  /** Whether the documents are snapshots of referrals, whatever they are like. */
  readonly isHistory: boolean;
}

/**
 * Counts the invalid documents of a run that fit another contract far better than the one that they were validated
 * against. It takes the verdicts in the order of the report, so that the result is the same for any number of threads.
 */
export class Identification {
  readonly #situation: RunContext;
  readonly #known = new Map<string, Contract | undefined>();
  readonly #found: Identified[] = [];
  #looked = 0;

  constructor(situation: RunContext) {
    this.#situation = situation;
  }

  /** Looks at a document that is not valid. */
  add(result: DocumentResult): void {
    const { revision = this.#situation.revision, type, issues } = result;
    if (this.#looked >= maxExamined || !issues.some(isOfContract) || issues.some(isWriting)) return;
    this.#looked += 1;
    const value = sourceValue(result);
    if (typeof value !== 'object' || value === null || !mayFitAnother(value, issues)) return;
    const own = { revision, profile: result.profile as Profile, type };
    const looksLike = this.#better(formOf(own, value, issues), value, own);
    if (looksLike !== undefined) addIdentified(this.#found, { validatedAs: own, looksLike, documents: 1 });
  }

  get result(): readonly Identified[] {
    return this.#found;
  }

  #better(form: string, value: unknown, own: Contract): Contract | undefined {
    if (this.#known.has(form) || this.#known.size >= mostForms) return this.#known.get(form);
    const better = betterContract(value, own);
    const isPossible = !this.#situation.isHistory || better?.type === own.type;
    this.#known.set(form, isPossible ? better : undefined);
    return this.#known.get(form);
  }
}
