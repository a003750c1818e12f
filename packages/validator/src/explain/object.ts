import { missingMember, unknownMember } from '@referral-kit/messages/en/validator';
import { quote } from '@referral-kit/text';
import { explainValue } from './explain.ts';
import type { Model } from './model.ts';
import { type Stranger, strangersOf } from './names.ts';
import { explainPart } from './part.ts';
import { own, read } from './read.ts';
import { Report } from './report.ts';

type Members = Readonly<Record<string, unknown>>;

/** An object while it is being looked at. */
interface Looked {
  readonly model: Model;
  readonly members: Members;
  readonly report: Report;
  /** The members of the type that are not right, or not there though required. */
  readonly faulty: string[];
  /** The members of the type that are not there. One that is `undefined`, which JSON has not, is absent. */
  readonly absent: string[];
}

/** A member that a wrongly named one stands for is not missing as well. */
const explainMissing = ({ model, report, faulty, absent }: Looked, strangers: readonly Stranger[]): void => {
  const { title: type = 'object', required = [] } = model;
  for (const member of absent) {
    if (!required.includes(member)) continue;
    faulty.push(member);
    if (strangers.some(({ meant }) => meant === member)) continue;
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
const mends = ({ model, members, faulty }: Looked, { name, meant = '' }: Stranger): boolean => {
  const value = members[name];
  const sets = model.rule?.().wouldBreak(model, members, faulty, meant, value) ?? false;
  return !sets && !explainValue(model.properties?.[meant] ?? {}, value, new Report(0));
};

/** @returns whether there is a member that the type refuses. An open type refuses those that a required one hides behind. */
const explainUnknown = (looked: Looked, strangers: readonly Stranger[]): boolean => {
  const { title: type = 'object', required, additionalProperties } = looked.model;
  let refused = false;
  for (const stranger of strangers) {
    const { name, meant } = stranger;
    if (additionalProperties !== false && !(meant !== undefined && required?.includes(meant))) continue;
    refused = true;
    looked.report.add(() => {
      const received = quote(name);
      return {
        code: 'schema/unknown-member',
        params: meant === undefined ? { type, received } : { type, received, meant },
        say: unknownMember,
        suggestion: meant !== undefined && mends(looked, stranger) ? { action: 'rename', to: meant } : undefined,
      };
    }, name);
  }
  return refused;
};

/**
 * Looks for the faults of an object: of its members, of those that lack or that the type does not have, and
 * of the rule that ties members together.
 */
export const explainObject = (model: Model, object: object, report: Report): boolean => {
  // The guard is faster; the whole document was refused by it before.
  if (report.path.length > 0 && model.is?.(object)) return false;
  const { properties = {} } = model;
  const looked: Looked = { model, members: own(object), report, faulty: [], absent: [] };
  const { members, faulty, absent } = looked;
  const first = report.found.length;
  let present = 0;
  for (const name in properties) {
    const value = read(members, name, report);
    report.owner = members;
    if (value === undefined) absent.push(name);
    else present++;
    if (value !== undefined && explainPart(properties[name] as Model, value, name, report)) faulty.push(name);
  }
  const strangers = strangersOf(model, members, present, absent);
  explainMissing(looked, strangers);
  const refused = explainUnknown(looked, strangers);
  const broken = model.rule?.().explain(model, members, faulty, report, first) ?? false;
  return broken || refused || faulty.length > 0;
};
