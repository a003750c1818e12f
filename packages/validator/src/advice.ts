import type { Issue } from '@referral-kit/types/issues';
import type { Found } from './explain/explain.ts';
import type { Model } from './explain/model.ts';
import { Report } from './explain/report.ts';
import { typeOf } from './explain/wrong-type.ts';
import { own } from './guard/own-members.ts';
import type { Warn } from './warnings.ts';

type Members = Readonly<Record<string, unknown>>;

const allows = (model: Model | undefined, value: unknown): boolean =>
  model?.const === value || (model?.enum?.includes(value as string) ?? false);

/** The members that hold a value of no branch: they are faults by themselves, and an advice says nothing about them. */
const strangers = ({ oneOf = [] }: Model, members: Members): string[] => {
  const names = new Set(oneOf.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names].filter((name) => !oneOf.some(({ properties }) => allows(properties?.[name], members[name])));
};

const advised = (advice: Model, data: unknown): readonly Issue[] => {
  const report = new Report(Number.POSITIVE_INFINITY, 'warning');
  try {
    if (typeOf(data) !== 'object') return [];
    const members = own(data as object);
    advice.rule?.().explain(advice, members, strangers(advice, members), report, 0);
  } catch {
    // What cannot be read is a fault, and reported as one.
  }
  return report.found;
};

/** @returns the first faults, as many as the limit allows. */
const upTo = (limit: number, { found, omitted }: Found): Found => ({
  found: found.slice(0, limit),
  omitted: omitted + Math.max(0, found.length - limit),
});

/**
 * Makes a warning of what a document may say and had better not.
 *
 * @param advice the model of the advice: branches of members that go together
 * @param warn what finds the other warnings
 */
export const withAdvice =
  (advice: Model, warn?: Warn): Warn =>
  (data, errors, limit) => {
    const { found, omitted } = warn?.(data, errors, limit) ?? { found: [], omitted: 0 };
    return upTo(limit, { found: [...found, ...advised(advice, data)], omitted });
  };
