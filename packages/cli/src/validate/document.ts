import type { Contract } from '../contract.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { LocatedDocument } from '../parse/located-document.ts';
import type { Diagnostic, DocumentResult } from './document-result.ts';
import { asExpected, type Expectation } from './fixtures.ts';
import { byPlace, type Judgement } from './judge.ts';
import { type List, listType, openedForm, openList } from './lists.ts';
import { fileProblem } from './on-file.ts';
import type { Steps, ValidateOptions } from './options.ts';
import { ownFile } from './own-output.ts';
import { judgeTyped, type Typed, typed } from './typed.ts';
import { aboutOf } from './validation.ts';

/** What the documents of one file have in common. */
export interface OfFile {
  readonly input: SourceFile;
  readonly settings: ValidateOptions;
  /** What a document that says nothing of itself is held to. */
  readonly contract: Contract;
}

/** A record, what it is held to, and what was found about it. */
export interface Judged {
  readonly document: LocatedDocument;
  readonly contract: Contract;
  readonly judgement: Judgement;
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** @returns what was found, and more about the same record, by place; without warnings of what is refused now */
const together = ({ outcome, issues }: Judgement, more: readonly Diagnostic[]): Judgement => {
  const refused = new Set(more.filter(isError).map(({ pointer }) => pointer));
  const rest = issues.filter((issue) => isError(issue) || !refused.has(issue.pointer));
  return {
    outcome: outcome === 'valid' && refused.size > 0 ? 'invalid' : outcome,
    issues: more.length === 0 ? issues : [...rest, ...more].sort(byPlace),
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
  readonly records: readonly Judged[];
  readonly #of: OfFile;
  readonly #document: LocatedDocument;
  readonly #contract: Contract;
  readonly #list: List | undefined;
  readonly #expectation: Expectation | undefined;

  /** @param expectation what the document is expected to do, if it is a fixture that is to fail */
  constructor(document: LocatedDocument, of: OfFile, expectation?: Expectation) {
    this.#of = of;
    this.#document = document;
    this.#expectation = expectation;
    const whole = this.#typed(document);
    this.#contract = whole.contract;
    const isOne = whole.says !== 'nothing' || isItselfWrong(document, expectation ?? {});
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
  *results(steps?: Steps): Generator<DocumentResult> {
    if (this.#expectation !== undefined) {
      yield this.#asExpected(this.#expectation, steps);
      return;
    }
    const around = this.#list?.around;
    if (around && around.issues.length > 0) yield this.#result({ ...this.#of.contract, type: listType }, around);
    for (const record of this.records) yield this.#onRecord(record, steps);
  }

  /** @returns what was found about the document, with the records of a list as parts of it */
  whole(steps?: Steps): Judgement {
    const parts = this.records.map((record) => ({
      record,
      judgement: together(record.judgement, found(record, steps)),
    }));
    if (this.#list === undefined) return parts[0]?.judgement as Judgement;
    const { around } = this.#list;
    const issues = parts.flatMap(({ record: { document }, judgement }) =>
      judgement.issues.map((issue) => ({ ...issue, pointer: `${document.root ?? ''}${issue.pointer}` })),
    );
    const isInvalid = parts.some(({ judgement }) => judgement.outcome === 'invalid');
    return { outcome: isInvalid ? 'invalid' : around.outcome, issues: [...around.issues, ...issues] };
  }

  #onRecord(record: Judged, steps: Steps | undefined): DocumentResult {
    const { document, contract, judgement } = record;
    const own = judgement.outcome === 'invalid' ? ownFile(document.content?.value) : undefined;
    if (own !== undefined) {
      // What this command wrote itself is no document, whatever is wrong with it.
      const { excerpt: _, ...result } = this.#result(contract, fileProblem(own), document);
      return result;
    }
    const id = steps?.idOf(record);
    const all = steps?.unfit(record) ?? together(judgement, found(record, steps));
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

  #asExpected(expectation: Expectation, steps: Steps | undefined): DocumentResult {
    const judgement = asExpected(this.whole(steps), expectation, this.#of.input.name, this.#document);
    const result = this.#result(this.#contract, judgement, this.#document);
    const { collector } = this.#of.settings;
    if (collector === undefined || result.outcome !== 'failed-as-expected') return result;
    const codes = (expectation.expected ?? []).map(({ code }) => code);
    return { ...result, exercised: collector.collectCodes(codes, this.#contract) };
  }

  #typed(document: LocatedDocument): Typed {
    return typed(document, this.#of.input, this.#of.contract, this.#of.settings);
  }

  #judge(one: Typed): Judged {
    return { document: one.document, contract: one.contract, judgement: judgeTyped(one, this.#of.settings) };
  }

  #result(
    contract: Contract,
    { outcome, issues }: Judgement,
    document: LocatedDocument = this.#document,
  ): DocumentResult {
    const { record, root, excerpt } = document;
    return {
      ...aboutOf(this.#of.input, contract, this.#of.settings),
      ...(record !== undefined && { record }),
      ...(root !== undefined && { root }),
      outcome,
      issues,
      ...(issues.length > 0 && { excerpt }),
    };
  }
}

const found = (record: Judged, steps: Steps | undefined): readonly Diagnostic[] => steps?.found.get(record) ?? [];
