import type { Input } from '../files/source-file.ts';
import type { Placed } from '../parse/documents.ts';
import type { JsonDocument } from '../parse/json.ts';
import { type Excerpt, type Lines, linesOf } from '../text/lines.ts';
import type { Contract } from './contract.ts';
import type { Verdict } from './document-result.ts';
import { asExpected, type Expectation } from './fixtures.ts';
import type { Judgement } from './judge.ts';
import { type List, listType, openList, recordsMember } from './lists.ts';
import { fileProblem } from './on-file.ts';
import type { Settings } from './options.ts';
import { ownFile } from './own-output.ts';
import { judgeTyped, type Typed, typed } from './typed.ts';
import { aboutOf } from './validation.ts';

/** What the documents of one file have in common. */
export interface OfFile {
  readonly input: Input;
  readonly settings: Settings;
  /** What a document that says nothing of itself is held to. */
  readonly contract: Contract;
}

/** One document of a file. */
class One {
  readonly #of: OfFile;
  readonly #placed: Placed;
  readonly #excerpt: Excerpt;
  readonly #lines = (): Lines => linesOf(this.#excerpt);
  readonly #typed: Typed;

  constructor(placed: Placed, of: OfFile) {
    this.#of = of;
    this.#placed = placed;
    this.#excerpt = { text: placed.document.text, firstLine: placed.firstLine };
    this.#typed = this.#type(placed.document);
  }

  /** The document as a list of records, if it is one and is not to be judged as one itself. */
  #list(): List | undefined {
    const { contract, says, document } = this.#typed;
    if (says !== 'nothing' || contract.type === listType) return undefined;
    const member = recordsMember(document.content?.value);
    return member && openList(document, member, contract, this.#lines);
  }

  *verdicts(): Generator<Verdict> {
    const list = this.#list();
    if (list === undefined) {
      yield this.#alone();
      return;
    }
    const { around, records, pointer } = list;
    if (around.issues.length > 0) yield this.#verdict({ ...this.#of.contract, type: listType }, around);
    for (const [index, document] of records.entries()) {
      const one = this.#type(document);
      const { record = index + 1 } = this.#placed;
      const verdict = this.#verdict(one.contract, this.#judge(one), { record, root: `${pointer}/${index}` });
      yield this.#exercising(one, verdict);
    }
  }

  /** The verdict on a document that is no list; what this command wrote itself is no document, whatever is wrong with it. */
  #alone(): Verdict {
    const judgement = this.#judge(this.#typed);
    const own = judgement.outcome === 'invalid' ? ownFile(this.#typed.written.content?.value) : undefined;
    if (own === undefined) return this.#exercising(this.#typed, this.#verdict(this.#typed.contract, judgement));
    const { excerpt: _, ...verdict } = this.#verdict(this.#typed.contract, fileProblem(own));
    return verdict;
  }

  /** What was found about the document, with the records of a list as parts of it. */
  whole(): Judgement {
    const list = this.#list();
    if (list === undefined) return this.#judge(this.#typed);
    const { around, records, pointer } = list;
    const parts = records.map((record) => this.#judge(this.#type(record)));
    const issues = parts.flatMap((part, index) =>
      part.issues.map((issue) => ({ ...issue, pointer: `${pointer}/${index}${issue.pointer}` })),
    );
    const isInvalid = parts.some(({ outcome }) => outcome === 'invalid');
    return { outcome: isInvalid ? 'invalid' : around.outcome, issues: [...around.issues, ...issues] };
  }

  asExpected(expectation: Expectation): Verdict {
    const found = asExpected(this.whole(), expectation, this.#of.input.name, this.#placed, this.#lines);
    const verdict = this.#verdict(this.#typed.contract, found);
    const { collector } = this.#of.settings;
    if (collector === undefined || verdict.outcome !== 'failed-as-expected') return verdict;
    const codes = (expectation.expected ?? []).map(({ code }) => code);
    return { ...verdict, exercised: collector.collectCodes(codes, this.#typed.contract) };
  }

  /** Adds what a valid document exercises, where that is asked for. */
  #exercising({ document: { content }, contract }: Typed, verdict: Verdict): Verdict {
    const { collector } = this.#of.settings;
    if (collector === undefined || content === undefined || verdict.outcome !== 'valid') return verdict;
    return { ...verdict, exercised: collector.collect(content.value, contract) };
  }

  #type(document: JsonDocument): Typed {
    return typed(document, this.#of.input, this.#of.contract, this.#of.settings);
  }

  #judge(one: Typed): Judgement {
    return judgeTyped(one, this.#lines, this.#of.settings);
  }

  #verdict(contract: Contract, { outcome, issues }: Judgement, which?: Pick<Verdict, 'record' | 'root'>): Verdict {
    const { record } = this.#placed;
    const about = aboutOf(this.#of.input, contract, this.#of.settings);
    const place = which ?? (record === undefined ? {} : { record });
    return { ...about, ...place, outcome, issues, ...(issues.length > 0 && { excerpt: this.#excerpt }) };
  }
}

/**
 * @param expectation what the document is expected to do, if it is a fixture that is to fail
 * @returns what was found about one document of a file: one verdict, or one for each record of a list
 */
export const verdictsOn = (placed: Placed, of: OfFile, expectation?: Expectation): Iterable<Verdict> => {
  const one = new One(placed, of);
  return expectation === undefined ? one.verdicts() : [one.asExpected(expectation)];
};

/** @returns what was found about one document of a file; the pointers of issues in a list lead from the list. */
export const judgementOn = (placed: Placed, of: OfFile): Judgement => new One(placed, of).whole();
