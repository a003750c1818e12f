import { shown } from '@referral-kit/text';
import type { Json } from '../json.ts';
import type { Comparison, FileComparison } from './compare.ts';
import { expectMembers, expectRecord } from './expect.ts';
import { expectJson } from './expect-json.ts';
import { type Bump, bumps, type Finding, worst } from './finding.ts';
import { ofComparison } from './of-comparison.ts';
import { outcomes, subjects } from './rules.ts';
import { checkWaiver, isDay, Waived, type Waiver } from './waivers.ts';

export type { Waiver };

/** What a team decides about findings. */
export interface Policy {
  /** The bump that a rule asks for, by rule, such as `enum/widened`, `enum/*` or `*\/unproved`; `none` leaves the finding out. */
  readonly severities?: Readonly<Record<string, Bump>>;
  readonly waivers?: readonly Waiver[];
}

/** A comparison as a policy has it. */
export interface Decided {
  readonly comparison: Comparison;
  /** A sentence for each waiver that has expired, that is there twice, or that no finding asked for. */
  readonly complaints: readonly string[];
}

const checkRule = (rule: string): void => {
  const [subject = '', outcome = '', ...rest] = rule.split('/');
  const isKnown = (name: string, names: object): boolean => name === '*' || Object.hasOwn(names, name);
  if (rest.length > 0 || !isKnown(subject, subjects) || !isKnown(outcome, outcomes))
    throw new RangeError(`Unknown rule ${shown(rule)}. Expected a subject, a slash and an outcome.`);
};

/** @throws TypeError for an unknown member, RangeError for a value that an option does not take */
const check = ({ severities = {}, waivers = [] }: Policy): void => {
  if (!Array.isArray(waivers)) throw new TypeError('waivers: expected a list.');
  expectRecord(severities, 'severities');
  for (const [rule, bump] of Object.entries(severities)) {
    checkRule(rule);
    if (!bumps.includes(bump))
      throw new RangeError(`Unknown bump ${shown(bump)} of ${rule}. Expected ${bumps.join(', ')}.`);
  }
  for (const waiver of waivers) {
    checkWaiver(waiver);
    checkRule(waiver.rule);
  }
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

/**
 * Weighs the findings of a comparison as a team has decided.
 *
 * @param today as `2027-01-31`: what has expired by then waives no more
 * @returns the comparison, in which a waived break counts as minor and has its reason
 * @throws TypeError for anything but a comparison, TypeError or RangeError for an invalid policy, RangeError for an invalid day
 */
export const decided = (comparison: Comparison, policy: Policy, today: string): Decided => {
  const given = expectJson(policy as object as Json, 'A policy') as object as Policy;
  expectMembers(given, 'policy', ['severities', 'waivers']);
  check(given);
  if (!isDay(today)) throw new RangeError(`today: expected a day such as 2027-01-31, not ${shown(today)}.`);
  const { severities = {}, waivers = [] } = given;
  const waived = new Waived(waivers, today);
  const weighed = (finding: Finding): Finding[] => {
    const bump = severityOf(finding.rule, severities) ?? finding.bump;
    if (bump === 'none') return [];
    const waiver = waived.of(finding);
    if (!waiver) return [{ ...finding, bump }];
    return [{ ...finding, bump: bump === 'major' ? 'minor' : bump, waived: waiver.reason }];
  };
  const decide = (found: Comparison): Comparison => {
    const files = found.files
      .map((file): FileComparison => {
        const findings = file.findings.flatMap(weighed);
        return { ...file, findings, bump: worst(findings.map(({ bump }) => bump)) };
      })
      .filter(({ findings }) => findings.length > 0);
    return { ...found, files, bump: worst(files.map((file) => file.bump)) };
  };
  return { comparison: ofComparison(comparison, decide), complaints: waived.complaints };
};
