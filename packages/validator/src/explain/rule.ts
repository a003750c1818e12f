import type { Model } from './model.ts';
import type { Finding, Report } from './report.ts';
import { alternatives, quote } from './show.ts';
import { notInList } from './text.ts';

// A type whose members depend on each other is a union of branches. One member, constant in some branch,
// says which branch is meant; what the branch says of the others is the rule.

type Members = Readonly<Record<string, unknown>>;

const allows = (model: Model | undefined, value: unknown): boolean =>
  model === undefined || model.const === value || (model.enum?.includes(value as string) ?? false);

const allowed = (model: Model): readonly string[] => (model.const === undefined ? (model.enum ?? []) : [model.const]);

const meant = ({ oneOf, by = '' }: Model, value: unknown): Model | undefined =>
  oneOf?.find((branch) =>
    value === undefined ? !branch.required?.includes(by) : allows(branch.properties?.[by], value),
  );

/** The members that the meant branch refuses, with what it expects of each. */
const refusals = (model: Model, members: Members): [name: string, expected: Model][] => {
  const branch = model.by === undefined ? undefined : meant(model, members[model.by]);
  return Object.entries(branch?.properties ?? {}).filter(
    ([name, expected]) => name !== model.by && members[name] !== undefined && !allows(expected, members[name]),
  );
};

/** @returns whether members of the object do not go together. */
export const breaksRule = (model: Model, members: Members): boolean =>
  model.oneOf !== undefined && refusals(model, members).length > 0;

const mismatch = (name: string, value: string, by: string, expected: Model): Finding => {
  const values = allowed(expected);
  return {
    code: 'referral/substatus-mismatch',
    message: `${name} ${quote(value)} does not go with ${by}; expected ${alternatives(values)}`,
    expected: alternatives(values),
    received: quote(value),
    ...(values.length === 1 && { suggestion: { action: 'replace', value: values[0] as string } }),
  };
};

/** Looks for members that do not go together. Those that are `faulty` by themselves are left out. */
export const explainRule = (model: Model, members: Members, faulty: readonly string[], report: Report): boolean => {
  const { by } = model;
  if (!model.oneOf || by === undefined || faulty.includes(by)) return false;
  const broken = refusals(model, members).filter(([name]) => !faulty.includes(name));
  for (const [name, expected] of broken) {
    const value = members[name] as string;
    const determined = `${by} ${quote(members[by] as string)}`;
    report.add(() => {
      const list = expected.$id === undefined ? undefined : expected.enum;
      const finding = list ? notInList(expected, list, value) : mismatch(name, value, determined, expected);
      return { ...finding, related: [{ pointer: report.pointer(by), message: determined }] };
    }, name);
  }
  return broken.length > 0;
};
