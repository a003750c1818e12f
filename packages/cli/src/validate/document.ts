import type { LocatedDocument } from '@referral-kit/parse/located-document';
import type { Contract } from '../contract.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Diagnostic, DocumentResult } from './document-result.ts';
import { problemVerdict } from './file-problem.ts';
import { compareWithExpectation, type Expectation } from './fixtures.ts';
import { type List, listType, openedForm, openList } from './lists.ts';
import type { HistoryDiagnostics, ValidateOptions } from './options.ts';
import { ownFile } from './own-output.ts';
import { idOfDocument } from './record-id.ts';
import { type ResolvedDocument, resolveDocument, validateResolved } from './resolve.ts';
import { aboutOf } from './validation.ts';
import { byLocation, type Verdict } from './verdict.ts';

/** What the documents of one file have in common. */
export interface FileContext {
  readonly input: SourceFile;
  readonly settings: ValidateOptions;
  /** What a document that says nothing of itself is validated against. */
  readonly contract: Contract;
}

/** A record, what it is validated against, and what was found about it. */
export interface ValidatedRecord {
  readonly document: LocatedDocument;
  readonly contract: Contract;
  readonly verdict: Verdict;
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** @returns what was found, and more about the same record, by place; without warnings of what is refused now */
const together = ({ outcome, issues }: Verdict, more: readonly Diagnostic[]): Verdict => {
  const refused = new Set(more.filter(isError).map(({ pointer }) => pointer));
  const rest = issues.filter((issue) => isError(issue) || !refused.has(issue.pointer));
  return {
    outcome: outcome === 'valid' && refused.size > 0 ? 'invalid' : outcome,
    issues: more.length === 0 ? issues : [...rest, ...more].sort(byLocation),
  };
};

/**
 * Whether a sidecar says of an array that it is what is wrong: that it stands where one record is expected. Then it is no
 * list.
 */
const isItselfWrong = ({ content }: LocatedDocument, { expected = [] }: Partial<Expectation>): boolean =>
  Array.isArray(content?.value) && expected.some(({ pointer }) => pointer === '');

/** One document of a file: a record, or a list of them. */
export class DocumentCheck {
  /** The record that the document is, or those of the list that it is. */
  readonly records: readonly ValidatedRecord[];
  readonly #of: FileContext;
  readonly #document: LocatedDocument;
  readonly #contract: Contract;
  readonly #list: List | undefined;
  readonly #expectation: Expectation | undefined;

  /** @param expectation what the document is expected to do, if it is a fixture that must fail */
  constructor(document: LocatedDocument, of: FileContext, expectation?: Expectation) {
    this.#of = of;
    this.#document = document;
    this.#expectation = expectation;
    const whole = this.#typed(document);
    this.#contract = whole.contract;
    const isOne = whole.schemaMember !== 'absent' || isItselfWrong(document, expectation ?? {});
    const form = isOne || ownFile(document.content?.value) ? undefined : openedForm(document, whole.contract);
    this.#list = form && openList(document, form, whole.contract);
    this.records = this.#list
      ? this.#list.records.map((record) => this.#judge(this.#typed(record)))
      : [this.#judge(whole)];
  }

  /**
   * @param steps what was found about the records of the file together
   * @returns one result, or one for each record of a list
   */
  *results(steps?: HistoryDiagnostics): Generator<DocumentResult> {
    if (this.#expectation !== undefined) {
      yield this.#asExpected(this.#expectation, steps);
      return;
    }
    const around = this.#list?.envelope;
    if (around && around.issues.length > 0) yield this.#result({ ...this.#of.contract, type: listType }, around);
    for (const record of this.records) yield this.#onRecord(record, steps);
  }

  /** @returns what was found about the document, with the records of a list as parts of it */
  whole(steps?: HistoryDiagnostics): Verdict {
    const parts = this.records.map((record) => ({
      record,
      judgement: together(record.verdict, found(record, steps)),
    }));
    if (this.#list === undefined) return parts[0]?.judgement as Verdict;
    const { envelope: around } = this.#list;
    const issues = parts.flatMap(({ record: { document }, judgement: verdict }) =>
      verdict.issues.map((issue) => ({ ...issue, pointer: `${document.root ?? ''}${issue.pointer}` })),
    );
    const isInvalid = parts.some(({ judgement: verdict }) => verdict.outcome === 'invalid');
    return { outcome: isInvalid ? 'invalid' : around.outcome, issues: [...around.issues, ...issues] };
  }

  #onRecord(record: ValidatedRecord, steps: HistoryDiagnostics | undefined): DocumentResult {
    const { document, contract, verdict } = record;
    const own = verdict.outcome === 'invalid' ? ownFile(document.content?.value) : undefined;
    if (own !== undefined) {
      // What this command wrote itself is no document, whatever is wrong with it.
      const { excerpt: _, ...result } = this.#result(contract, problemVerdict(own), document);
      return result;
    }
    const id = steps?.idOf(record);
    const all = steps?.notASnapshot(record) ?? together(verdict, found(record, steps));
    const result = this.#result(contract, all, document);
    const named = {
      ...result,
      ...(steps && { record: document.record ?? 1 }),
      ...(id !== undefined && { id }),
    };
    const { collector } = this.#of.settings;
    if (collector === undefined || document.content === undefined || named.outcome !== 'valid') return named;
    return { ...named, exercised: collector.collect(document.content.value, contract) };
  }

  #asExpected(expectation: Expectation, steps: HistoryDiagnostics | undefined): DocumentResult {
    const verdict = compareWithExpectation(this.whole(steps), expectation, this.#of.input.name, this.#document);
    const result = this.#result(this.#contract, verdict, this.#document);
    const { collector } = this.#of.settings;
    if (collector === undefined || result.outcome !== 'failed-as-expected') return result;
    const codes = (expectation.expected ?? []).map(({ code }) => code);
    return { ...result, exercised: collector.collectCodes(codes, this.#contract) };
  }

  #typed(document: LocatedDocument): ResolvedDocument {
    return resolveDocument(document, this.#of.input, this.#of.contract, this.#of.settings);
  }

  #judge(one: ResolvedDocument): ValidatedRecord {
    return { document: one.document, contract: one.contract, verdict: validateResolved(one, this.#of.settings) };
  }

  #result(
    contract: Contract,
    { outcome, issues }: Verdict,
    document: LocatedDocument = this.#document,
  ): DocumentResult {
    const { record, root, excerpt } = document;
    const id = record !== undefined && issues.length > 0 ? idOfDocument(document) : undefined;
    return {
      ...aboutOf(this.#of.input, contract, this.#of.settings),
      ...(record !== undefined && { record }),
      ...(root !== undefined && { root }),
      ...(id !== undefined && { id }),
      outcome,
      issues,
      ...(issues.length > 0 && { excerpt }),
    };
  }
}

const found = (record: ValidatedRecord, steps: HistoryDiagnostics | undefined): readonly Diagnostic[] =>
  steps?.diagnostics.get(record) ?? [];
