import { shown } from '@referral-kit/text';
import type { Json } from '../json.ts';
import type { Comparison, FileComparison } from './compare.ts';
import { expectJson, expectMembers, expectRecord } from './expect.ts';
import { type Bump, bumps, type Finding, worst } from './finding.ts';
import { outcomes, subjects } from './rules.ts';

/** A finding that was looked at and is meant: why, and until when that holds. */
export interface Waiver {
  readonly file: string;
  /** The JSON Pointer of the finding, in the new file if it has one there. */
  readonly pointer: string;
  readonly rule: string;
  readonly reason: string;
  /** The last day, as `2027-01-31`. */
  readonly expires: string;
}

/** What a team decides about findings. */
export interface Policy {
  /** The bump that a rule asks for, by rule, such as `enum/widened`, `enum/*` or `*\/unproved`; `none` leaves the finding out. */
  readonly severities?: Readonly<Record<string, Bump>>;
  readonly waivers?: readonly Waiver[];
}

/** A comparison as a policy has it. */
export interface Decided {
  readonly comparison: Comparison;
  /** A sentence for each waiver that has expired, or that no finding asked for. */
  readonly complaints: readonly string[];
}

const waiverMembers = ['file', 'pointer', 'rule', 'reason', 'expires'] as const;

const isDay = (text: string): boolean => {
  const day = new Date(text);
  // Some days, such as that of February the 30th, are read as a later one.
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const checkRule = (rule: string): void => {
  const [subject = '', outcome = '', ...rest] = rule.split('/');
  const isKnown = (name: string, names: object): boolean => name === '*' || Object.hasOwn(names, name);
  if (rest.length > 0 || !isKnown(subject, subjects) || !isKnown(outcome, outcomes))
    throw new RangeError(`Unknown rule ${shown(rule)}. Expected a subject, a slash and an outcome.`);
};

const checkWaiver = (waiver: Waiver): void => {
  expectMembers(waiver, 'waiver', waiverMembers);
  for (const name of waiverMembers)
    if (typeof waiver[name] !== 'string') throw new TypeError(`A waiver has a ${name}, which is a text.`);
  if (waiver.reason.trim() === '') throw new RangeError('A waiver has a reason.');
  if (!isDay(waiver.expires))
    throw new RangeError(`A waiver expires on a day such as 2027-01-31, not ${waiver.expires}.`);
  checkRule(waiver.rule);
};

/** @throws TypeError for a member that there is not, RangeError for a value that one does not take */
const check = ({ severities = {}, waivers = [] }: Policy): void => {
  if (!Array.isArray(waivers)) throw new TypeError('waivers: expected a list.');
  expectRecord(severities, 'severities');
  for (const [rule, bump] of Object.entries(severities)) {
    checkRule(rule);
    if (!bumps.includes(bump))
      throw new RangeError(`Unknown bump ${shown(bump)} of ${rule}. Expected ${bumps.join(', ')}.`);
  }
  for (const waiver of waivers) checkWaiver(waiver);
};

const isOf = (pattern: string, rule: string): boolean => {
  const [[subject, outcome], [one, other]] = [pattern.split('/'), rule.split('/')];
  return (subject === '*' || subject === one) && (outcome === '*' || outcome === other);
};

/** The most exact pattern decides. */
const severityOf = (rule: string, severities: Readonly<Record<string, Bump>>): Bump | undefined => {
  const fitting = Object.keys(severities).filter((pattern) => isOf(pattern, rule));
  const [first] = fitting.sort((left, right) => left.split('*').length - right.split('*').length);
  return first === undefined ? undefined : severities[first];
};

const isAbout = (waiver: Waiver, { file, rule, oldPointer, newPointer }: Finding): boolean =>
  waiver.file === file && waiver.rule === rule && waiver.pointer === (newPointer ?? oldPointer ?? '');

/**
 * Weighs the findings of a comparison as a team has decided.
 *
 * @param today as `2027-01-31`: what has expired by then waives no more
 * @returns the comparison, in which a waived break counts as minor and has its reason
 * @throws TypeError or RangeError for a policy that is not of the form
 */
export const decided = (comparison: Comparison, policy: Policy, today: string): Decided => {
  const given = expectJson(policy as object as Json, 'A policy') as object as Policy;
  expectMembers(given, 'policy', ['severities', 'waivers']);
  check(given);
  const { severities = {}, waivers = [] } = given;
  const used = new Set<Waiver>();
  const weighed = (finding: Finding): Finding[] => {
    const bump = severityOf(finding.rule, severities) ?? finding.bump;
    if (bump === 'none') return [];
    const waiver = waivers.find((one) => isAbout(one, finding));
    if (waiver) used.add(waiver);
    if (!waiver || waiver.expires < today) return [{ ...finding, bump }];
    return [{ ...finding, bump: bump === 'major' ? 'minor' : bump, waived: waiver.reason }];
  };
  const files = comparison.files
    .map((file): FileComparison => {
      const findings = file.findings.flatMap(weighed);
      return { ...file, findings, bump: worst(findings.map(({ bump }) => bump)) };
    })
    .filter(({ findings }) => findings.length > 0);
  const which = ({ rule, file, pointer }: Waiver): string => `The waiver of ${rule} at ${file}#${pointer}`;
  const complaints = waivers.flatMap((waiver) => {
    if (waiver.expires < today) return [`${which(waiver)} expired on ${waiver.expires}.`];
    return used.has(waiver) ? [] : [`${which(waiver)} waives nothing; remove it.`];
  });
  return { comparison: { ...comparison, files, bump: worst(files.map(({ bump }) => bump)) }, complaints };
};
