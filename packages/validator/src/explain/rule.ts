import { substatusMismatch } from '@referral-kit/messages/en/validator';
import { alternatives } from '@referral-kit/messages/en/words';
import { quote } from '@referral-kit/text';
import { idIn } from './list.ts';
import type { Model } from './model.ts';
import { relatedMember } from './related.ts';
import type { Finding, Report } from './report.ts';

// A type whose members depend on each other is a union of branches. One member, constant in some branch,
// says which branch is meant; what the branch says of the others is the rule.

type Members = Readonly<Record<string, unknown>>;

const allows = (model: Model | undefined, value: unknown): boolean =>
  model === undefined || model.const === value || (model.enum?.includes(value as string) ?? false);

const allowed = (model: Model): readonly string[] => (model.const === undefined ? (model.enum ?? []) : [model.const]);

const meant = ({ oneOf }: Model, by: string, value: unknown): Model | undefined =>
  oneOf?.find((branch) =>
    value === undefined ? !branch.required?.includes(by) : allows(branch.properties?.[by], value),
  );

/** A member that the meant branch refuses, and what it expects of it. */
type Refusal = readonly [name: string, expected: Model];

/** The members that the meant branch refuses; not those `faulty` by themselves. */
const refusals = (model: Model, members: Members, faulty: readonly string[]): readonly Refusal[] => {
  const by = model.by?.();
  if (by === undefined || faulty.includes(by)) return [];
  const found: Refusal[] = [];
  const { properties = {} } = meant(model, by, members[by]) ?? {};
  for (const name in properties) {
    const value = name === by || faulty.includes(name) ? undefined : members[name];
    const expected = properties[name] as Model;
    if (value !== undefined && !allows(expected, value)) found.push([name, expected]);
  }
  return found;
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

const mismatch = (
  name: string,
  value: string,
  by: string,
  determined: string,
  values: readonly string[],
): Finding<'referral/substatus-mismatch'> => ({
  code: 'referral/substatus-mismatch',
  params: { name, received: quote(value), by, determined, values },
  say: substatusMismatch,
  expected: alternatives(values),
  suggestion: values.length === 1 ? { action: 'replace', value: values[0] as string } : undefined,
});

/** The rule of a type that is a union of branches. */
export const branchRule: ExplainRule = {
  explain(model, members, faulty, report, first) {
    for (const { path, finding } of report.found.slice(first)) {
      const { suggestion } = finding;
      const isOfMember = path.length === report.path.length + 1 && suggestion?.action === 'replace';
      if (isOfMember && this.wouldBreak(model, members, faulty, String(path.at(-1)), suggestion.value))
        finding.suggestion = undefined;
    }
    const broken = refusals(model, members, faulty);
    const by = model.by?.() ?? '';
    for (const [name, expected] of broken) {
      const value = members[name] as string;
      const determined = quote(members[by] as string);
      const related = relatedMember(by, determined);
      if (expected.catalog) report.add(() => ({ ...idIn(expected, value), related }), name);
      else report.add(() => ({ ...mismatch(name, value, by, determined, allowed(expected)), related }), name);
    }
    return broken.length > 0;
  },
  wouldBreak(model, members, faulty, name, value) {
    // No copy, since reading the other members could throw.
    const changed = { __proto__: members, [name]: value } as unknown as Members;
    const refused = refusals(model, members, faulty).map(([known]) => known);
    const others = faulty.filter((other) => other !== name);
    return refusals(model, changed, others).some(([known]) => known === name || !refused.includes(known));
  },
};
