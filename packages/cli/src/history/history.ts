import type { HistoryOptions } from '@referral-kit/lifecycle';
import type { Input, Problem } from '../files/source-file.ts';
import type { JsonDocument } from '../parse/json.ts';
import { type Excerpt, linesOf } from '../text/lines.ts';
import { contractFor } from '../validate/contract.ts';
import type { Finding, Verdict } from '../validate/document-result.ts';
import { byPlace, type Judgement, judge, lookOf } from '../validate/judge.ts';
import { spanAt } from '../validate/locate.ts';
import { fileProblem, usable } from '../validate/on-file.ts';
import type { Settings } from '../validate/options.ts';
import { ownFile } from '../validate/own-output.ts';
import { type Snapshots, snapshotsIn } from './snapshots.ts';
import { idOf, settle, stepFindings } from './steps.ts';

/** What histories are held to. */
export interface HistorySettings extends Settings {
  /** How every step is judged. */
  readonly steps: Pick<HistoryOptions, 'lifecycle' | 'treatAdviceAs'>;
  /** Whether each snapshot is held to the contract by itself, too. */
  readonly validates: boolean;
}

/** Why there are no snapshots in a document: it is not JSON, or no array. */
const notAHistory = ({ document, excerpt }: { document: JsonDocument; excerpt: Excerpt }): Judgement => {
  const lines = linesOf(excerpt);
  if (document.content === undefined) return judge(document, undefined, () => lines);
  const { start } = spanAt(document.content.root(), []);
  const finding: Finding = {
    ...lines.range(start, start + 1),
    code: 'lifecycle/not-a-history',
    severity: 'error',
    pointer: '',
    message: 'the document is no array of snapshots',
    help: 'write the snapshots in an array, oldest first, or each on a line of an .ndjson file',
  };
  return { outcome: 'invalid', issues: [finding] };
};

/** Whether a file holds no snapshots but what this command wrote: a document, lines, or an array. */
const ownIn = (found: Snapshots): Problem | undefined => {
  if ('other' in found) return ownFile(found.other.content?.value);
  const values = found.snapshots.map(({ document }) => document.content?.value);
  return ownFile(values[0]) ?? ownFile(values);
};

/** Adds what was found about the step to a snapshot to what was found about the snapshot itself. */
const together = ({ outcome, issues }: Judgement, steps: readonly Finding[]): Judgement => ({
  outcome: outcome === 'valid' && steps.some(({ severity }) => severity === 'error') ? 'invalid' : outcome,
  issues: [...issues, ...steps].sort(byPlace),
});

/**
 * @param read the bytes of the file, or why there are none
 * @returns what was found about each snapshot in a file and the step that leads to it, or one verdict on a file that
 * holds no snapshots
 */
export function* checkHistoryFile(input: Input, read: Buffer | Problem, settings: HistorySettings): Generator<Verdict> {
  const contract = contractFor(input, settings);
  const { type, profile } = contract;
  const { collector } = settings;
  const about = { file: input.name, type, profile };
  const bytes = usable(read);
  if (!Buffer.isBuffer(bytes)) {
    yield { ...about, ...fileProblem(bytes) };
    return;
  }
  const found = snapshotsIn(input, bytes);
  const own = ownIn(found);
  if (own !== undefined) {
    yield { ...about, ...fileProblem(own) };
    return;
  }
  if ('other' in found) {
    const excerpt = { text: found.other.text, firstLine: 1 };
    yield { ...about, ...notAHistory({ document: found.other, excerpt }), excerpt };
    return;
  }
  const { snapshots } = found;
  if (snapshots.length === 0) {
    yield { ...about, ...fileProblem({ code: 'file/empty', message: 'the file holds no snapshot' }) };
    return;
  }
  const settled = new Map(snapshots.map((snapshot) => [snapshot.record, settle(snapshot, settings.validates)]));
  const steps = stepFindings(
    [...settled.values()].filter((each) => each !== undefined),
    settings,
  );
  for (const { document, record, excerpt } of snapshots) {
    const { content } = document;
    const own = judge(document, settings.validates ? lookOf(contract) : undefined, () => linesOf(excerpt));
    const { outcome, issues } = together(own, steps.get(record) ?? []);
    const id = idOf(settled.get(record)?.value);
    yield {
      ...about,
      record,
      ...(id !== undefined && { id }),
      outcome,
      issues,
      ...(outcome === 'valid' && collector && content && { exercised: collector.collect(content.value, contract) }),
      ...(issues.length > 0 && { excerpt }),
    };
  }
}
