import { substatusMismatch } from '@referral-kit/messages/en/validator';
import { alternatives } from '@referral-kit/messages/en/words';
import { quote } from '@referral-kit/text';
import type { Issue } from '@referral-kit/types/issues';
import { idIn, replacing } from './list.ts';
import type { Model } from './model.ts';
import { relatedMember } from './related.ts';
import type { Report } from './report.ts';

// A type whose members depend on each other is a union of branches. One member, constant in some branch,
// says which branch is meant; what the branch says of the others is the rule.

type Members = Readonly<Record<string, unknown>>;

const valuesOf = ({ const: only, enum: list = [only as string] }: Model): readonly string[] => list;

const allows = (model: Model, value: unknown): boolean => valuesOf(model).includes(value as string);

/** A member that the meant branch refuses, and what it expects of it. */
type Refusal = readonly [name: string, expected: Model];

/** The members that the meant branch refuses; not those `faulty` by themselves. */
const refusals = ({ oneOf = [], by }: Model, members: Members, faulty: readonly string[]): readonly Refusal[] => {
  const decisive = by?.() ?? '';
  if (faulty.includes(decisive)) return [];
  const value = members[decisive];
  const meant = oneOf.find(({ properties = {}, required = [] }) =>
    value === undefined ? !required.includes(decisive) : allows(properties[decisive] ?? {}, value),
  );
  return Object.entries(meant?.properties ?? {}).filter(
    ([name, expected]) => !faulty.includes(name) && members[name] !== undefined && !allows(expected, members[name]),
  );
};

/** What looks for members that do not go together. `faulty` are those not right by themselves: a rule says nothing about them. */
export interface ExplainRule {
  /**
   * Looks for the faults. Takes back the suggestions for members, found from `first` on, that would make another one.
   *
   * @returns whether there is a fault
   */
  explain(model: Model, members: Members, faulty: readonly string[], report: Report, first: number): boolean;
  /** @returns whether more members would not go together than do now if the member `name` had another value */
  wouldBreak(model: Model, members: Members, faulty: readonly string[], name: string, value: unknown): boolean;
}

/** The rule of a type that is a union of branches. */
export const branchRule: ExplainRule = {
  explain(model, members, faulty, report, first) {
    const { found } = report;
    for (let index = first; index < found.length; index++) {
      const { path, suggestion } = found[index] as Issue;
      const isOfMember = path.length === report.path.length + 1 && suggestion?.action === 'replace';
      if (!isOfMember || !this.wouldBreak(model, members, faulty, String(path.at(-1)), suggestion.value)) continue;
      const { suggestion: _, ...rest } = found[index] as Issue;
      found[index] = rest as Issue;
    }
    const broken = refusals(model, members, faulty);
    const by = model.by?.() ?? '';
    for (const [name, expected] of broken) {
      const value = members[name] as string;
      const determined = quote(members[by] as string);
      const related = relatedMember(report.path, by, determined);
      const values = valuesOf(expected);
      if (expected.catalog) report.add(() => ({ ...idIn(expected, value), related }), name);
      else
        report.add(
          () => ({
            code: 'referral/substatus-mismatch',
            params: { name, received: quote(value), by, determined, values },
            say: substatusMismatch,
            expected: alternatives(values),
            suggestion: replacing(values.length > 1 ? undefined : values[0]),
            related,
          }),
          name,
        );
    }
    return broken.length > 0;
  },
  wouldBreak(model, members, faulty, name, value) {
    if (!model.oneOf?.some(({ properties }) => properties?.[name])) return false;
    // No copy, since reading the other members could throw.
    const changed = { __proto__: members, [name]: value } as unknown as Members;
    const refused = refusals(model, members, faulty).map(([known]) => known);
    const others = faulty.filter((other) => other !== name);
    return refusals(model, changed, others).some(([known]) => known === name || !refused.includes(known));
  },
};
