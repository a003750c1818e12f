import { isObject } from '@referral-kit/text';
import { readBytes } from '../../files/read-bytes.ts';
import { type Coverage, kinds } from '../../filters/coverage/coverage.ts';
import type { Identified } from '../../filters/identified.ts';
import { quoted } from '../../text/printable.ts';
import type {
  Acceptance,
  Diagnostic,
  DocumentResult,
  Outcome,
  RelatedLocation,
} from '../../validate/document-result.ts';
import type { Shard } from '../../workers/shard.ts';
import { version } from '../json.ts';
import type { ReportRoot } from '../report-root.ts';
import { type Summary, Tally } from '../summary.ts';

/** A report that was read again. */
export interface ReadReport {
  /** The name that the caller gave. */
  readonly name: string;
  readonly revision: string;
  /** The folder that its run worked in, counted from the root of the repository. */
  readonly root: ReportRoot;
  /** Which part of the inputs it is about, if not all. */
  readonly shard?: Shard;
  readonly results: readonly DocumentResult[];
  /** Its documents that fit another contract far better. */
  readonly identified: readonly Identified[];
  /** What its documents exercise, if the run gathered that. */
  readonly coverage?: Coverage;
}

/** A file is no report, or not a whole one. The message says so of the file. */
export class BadReport extends Error {}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a report is made of, whichever of the two forms it has. */
interface Parts {
  readonly version: unknown;
  readonly revision: unknown;
  readonly folder: unknown;
  readonly shard: unknown;
  readonly results: readonly unknown[];
  readonly summary: unknown;
}

const fromLines = (text: string): Parts => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map((line, index) => {
    const value = parse(line);
    if (isObject(value)) return value;
    throw new BadReport(lines.length > 1 ? `line ${index + 1} is no line of a report` : 'it is no report');
  });
  const last = values.pop();
  if (last === undefined) throw new BadReport('it is empty');
  if (!isObject(last.summary)) throw new BadReport('it is not whole: the summary is not its last line');
  const other = values.find((value) => value.version !== last.version);
  const { revision, folder, shard, summary } = last;
  return { version: (other ?? last).version, revision, folder, shard, results: values, summary };
};

const partsOf = (text: string): Parts => {
  const value = parse(text);
  if (!isObject(value) || !Array.isArray(value.results)) return fromLines(text);
  const { version, revision, folder, shard, results, summary } = value;
  return { version, revision, folder, shard, results, summary };
};

/** The number of a summary that is another than the results come to. */
const contradiction = (summary: unknown, counted: Summary): string | undefined =>
  Object.entries(counted).find(([name, count]) => !isObject(summary) || summary[name] !== count)?.[0];

const isShard = (value: unknown): value is Shard => {
  if (!isObject(value)) return false;
  const { index, count } = value;
  return (
    Number.isSafeInteger(index) && Number.isSafeInteger(count) && Number(index) >= 1 && Number(index) <= Number(count)
  );
};

const isContract = (value: unknown): boolean =>
  isObject(value) && ['revision', 'profile', 'type'].every((name) => isText(value[name]));

const isIdentified = (value: unknown): value is Identified =>
  isObject(value) && isContract(value.validatedAs) && isContract(value.looksLike) && isNumber(value.documents);

/** @throws {BadReport} where a summary has what is none */
const identifiedIn = (summary: unknown): readonly Identified[] => {
  const { identified = [] } = isObject(summary) ? summary : {};
  if (Array.isArray(identified) && identified.every(isIdentified)) return identified;
  throw new BadReport('its summary names contracts in another form');
};

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isShare = (value: unknown): boolean => isObject(value) && isTexts(value.exercised) && isTexts(value.missing);

const isRevisionCoverage = (value: unknown): boolean =>
  isObject(value) &&
  isTexts(value.types) &&
  isObject(value.kinds) &&
  Object.entries(value.kinds).every(([kind, share]) => kinds.some((known) => known === kind) && isShare(share));

/** @throws {BadReport} where a summary has a coverage in another form */
const coverageIn = (summary: unknown): Pick<ReadReport, 'coverage'> => {
  const { coverage } = isObject(summary) ? summary : {};
  if (coverage === undefined) return {};
  const revisions = isObject(coverage) && isObject(coverage.revisions) ? coverage.revisions : undefined;
  if (revisions === undefined || !Object.values(revisions).every(isRevisionCoverage)) {
    throw new BadReport('its summary has a coverage in another form');
  }
  return { coverage: revisions as Coverage };
};

const readText = (path: string): string => {
  const read = readBytes(path);
  if (Buffer.isBuffer(read)) return read.toString();
  throw new BadReport(read.message);
};

/**
 * Reads what `--reporter json` or `--reporter ndjson` wrote.
 *
 * @throws {BadReport} for what is no report, is of another version, or is not whole
 */
export const readReport = (name: string, path: string): ReadReport => {
  const { version: own, revision, folder = '', shard, results, summary } = partsOf(readText(path));
  if (own !== version) {
    throw new BadReport(
      `it is no report of version ${version}${own === undefined ? '' : `, but of ${quoted(String(own))}`}`,
    );
  }
  if (typeof revision !== 'string') throw new BadReport('it names no revision');
  if (!isText(folder)) throw new BadReport('its folder is not a text');
  if (shard !== undefined && !isShard(shard)) throw new BadReport('its shard is none');
  if (isObject(summary) && summary.interrupted) throw new BadReport('it is not whole: the run was interrupted');
  const tally = new Tally();
  const parsed = results.map((value, index) => {
    const result = resultFrom(value);
    if (result === undefined) throw new BadReport(`its result ${index + 1} is none`);
    tally.add(result);
    return result;
  });
  const wrong = contradiction(summary, tally.summary);
  if (wrong !== undefined)
    throw new BadReport(`it is not whole: its results do not come to the "${wrong}" of its summary`);
  return {
    name,
    revision,
    root: { folder },
    ...(shard && { shard }),
    results: parsed,
    identified: identifiedIn(summary),
    ...coverageIn(summary),
  };
};

const isText = (value: unknown): value is string => typeof value === 'string';

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;

const isAbsentOr = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);

const isPlace = (value: unknown): value is RelatedLocation =>
  isObject(value) &&
  ['line', 'column', 'endLine', 'endColumn'].every((name) => isNumber(value[name])) &&
  isText(value.pointer) &&
  isText(value.message) &&
  isAbsentOr(value.record, isNumber);

const isCode = (value: unknown): boolean => isText(value) && /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const isAcceptance = (value: unknown): value is Acceptance =>
  isObject(value) && isText(value.reason) && isText(value.expires);

const isFinding = (value: unknown): value is Diagnostic =>
  isPlace(value) &&
  isObject(value) &&
  isCode(value.code) &&
  (value.severity === 'error' || value.severity === 'warning') &&
  isAbsentOr(value.help, isText) &&
  isAbsentOr(value.accepted, isAcceptance) &&
  isAbsentOr(value.related, (related) => Array.isArray(related) && related.every(isPlace));

const outcomes: Readonly<Record<Outcome, true>> = {
  valid: true,
  invalid: true,
  'failed-as-expected': true,
  accepted: true,
  unreadable: true,
  empty: true,
};

/** @returns a result of a report, or nothing if the value is not one */
export const resultFrom = (value: unknown): DocumentResult | undefined => {
  if (!isObject(value)) return undefined;
  const { valid: _, version: __, ...result } = value;
  const { file, type, profile, outcome, issues } = result;
  const isWhole = [file, type, profile].every(isText) && isText(outcome) && Object.hasOwn(outcomes, outcome);
  const hasOthers =
    isAbsentOr(result.record, isNumber) &&
    [result.root, result.id, result.revision].every((each) => isAbsentOr(each, isText));
  if (!isWhole || !hasOthers || !Array.isArray(issues) || !issues.every(isFinding)) return undefined;
  return result as unknown as DocumentResult;
};
