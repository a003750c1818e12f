import { missingMember, unknownMember } from '@referral-kit/messages/en/validator';
import { quote } from '@referral-kit/text';
import { explainValue } from './explain.ts';
import type { Model } from './model.ts';
import { type Misnamed, type Names, namesOf } from './names.ts';
import { own, readMember, unread } from './read.ts';
import { type Located, Report } from './report.ts';

type Members = Readonly<Record<string, unknown>>;

/** An object while it is being looked at. */
interface Looked {
  readonly model: Model;
  readonly members: Members;
  readonly report: Report;
  /** The members of the type that are not right, or not there though required. */
  readonly faulty: string[];
}

/** Whether a value is what most members are: a text or a flag that nothing more is asked of. */
const isPlain = ({ look, type }: Model, value: unknown): boolean =>
  look === undefined && (type === 'string' || type === 'boolean') && typeof value === type;

/** @returns how many members are present. One that is `undefined`, which JSON has not, is absent. */
const explainMembers = ({ model, members, report, faulty }: Looked): number => {
  const properties = model.properties ?? {};
  let present = 0;
  for (const name in properties) {
    const member = properties[name] as Model;
    const value = readMember(members, name, report);
    if (value === undefined) continue;
    present++;
    if (isPlain(member, value)) continue;
    report.path.push(name);
    report.owner = members;
    if (value === unread || explainValue(member, value, report)) faulty.push(name);
    report.path.pop();
  }
  return present;
};

const explainMissing = ({ model, members, report, faulty }: Looked, { meant }: Names): void => {
  const { title: type = 'object', required = [] } = model;
  const replaced = new Set([...meant.values()].map(({ name }) => name));
  for (const member of required) {
    if (faulty.includes(member) || members[member] !== undefined) continue;
    faulty.push(member);
    if (replaced.has(member)) continue;
    report.add(
      () => ({
        code: 'schema/missing-member',
        params: { type, member },
        say: missingMember,
        expected: `the member ${member}`,
      }),
      member,
    );
  }
};

/** Whether the object is right about a member once it has its documented name. */
const mends = ({ model, members, faulty }: Looked, from: string, to: Misnamed): boolean => {
  const value = members[from];
  const sets = model.rule?.().wouldBreak(model, members, faulty, to.name, value) ?? false;
  return !sets && !explainValue(to.model, value, new Report(0));
};

/** Takes back the suggestions for members that the suggested value would set against another member. */
const dropBreaking = ({ model, members, report, faulty }: Looked, first: number): void => {
  const rule = model.rule?.();
  if (!rule || report.found.length === first) return;
  for (let index = first; index < report.found.length; index++) {
    const located = report.found[index] as Located;
    const { path } = located;
    const { suggestion, ...finding } = located.finding;
    if (path.length !== report.path.length + 1 || suggestion?.action !== 'replace') continue;
    if (rule.wouldBreak(model, members, faulty, String(path.at(-1)), suggestion.value))
      report.found[index] = { ...located, finding };
  }
};

/** @returns whether there is a member that the type refuses. An open type refuses those that a required one hides behind. */
const explainUnknown = (looked: Looked, { unknown, meant }: Names): boolean => {
  const { title: type = 'object', required, additionalProperties } = looked.model;
  let refused = false;
  for (const name of unknown) {
    const stands = meant.get(name);
    if (additionalProperties !== false && !(stands && required?.includes(stands.name))) continue;
    refused = true;
    const suggestion = stands && mends(looked, name, stands) && ({ action: 'rename', to: stands.name } as const);
    looked.report.add(
      () => ({
        code: 'schema/unknown-member',
        params: { type, received: quote(name), ...(stands && { meant: stands.name }) },
        say: unknownMember,
        ...(suggestion && { suggestion }),
      }),
      name,
    );
  }
  return refused;
};

/**
 * Looks for the faults of an object: of its members, of those that lack or that the type does not have, and
 * of the rule that ties members together.
 */
export const explainObject = (model: Model, object: object, report: Report): boolean => {
  const looked: Looked = { model, members: own(object), report, faulty: [] };
  const first = report.found.length;
  const present = explainMembers(looked);
  const names = namesOf(model, looked.members, present);
  explainMissing(looked, names);
  const refused = explainUnknown(looked, names);
  dropBreaking(looked, first);
  const broken = model.rule?.().explain(model, looked.members, looked.faulty, report) ?? false;
  return broken || refused || looked.faulty.length > 0;
};
