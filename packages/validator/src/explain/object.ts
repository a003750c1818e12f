import { missingMember, unknownMember } from '@referral-kit/messages/en/validator';
import { quote } from '@referral-kit/text';
import { isClean, own } from '../guard/own-members.ts';
import { explain } from './explain.ts';
import type { Model } from './model.ts';
import { type Stranger, strangersOf } from './names.ts';
import { explainPart } from './part.ts';
import type { Report } from './report.ts';

type Members = Readonly<Record<string, unknown>>;

/** An object while it is being looked at. */
interface Looked {
  readonly model: Model;
  readonly members: Members;
  readonly report: Report;
  /** The members of the type that are not right, or not there though required. */
  readonly faulty: string[];
  /** The members of the type that are not there. */
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
const mends = ({ model, members, faulty }: Looked, name: string, meant: string): boolean => {
  const value = members[name];
  const sets = model.rule?.().wouldBreak(model, members, faulty, meant, value) ?? false;
  return !sets && explain(model.properties?.[meant] ?? {}, value, 0).omitted === 0;
};

/** @returns whether there is a member that the type refuses. An open type refuses those that a required one hides behind. */
const explainUnknown = (looked: Looked, strangers: readonly Stranger[]): boolean => {
  const { title: type = 'object', required, additionalProperties } = looked.model;
  let isRefused = false;
  for (const { name, meant } of strangers) {
    if (additionalProperties !== false && !(meant !== undefined && required?.includes(meant))) continue;
    isRefused = true;
    looked.report.add(() => {
      const received = quote(name);
      const params = meant === undefined ? { type, received } : { type, received, meant };
      const suggestion =
        meant !== undefined && mends(looked, name, meant) ? ({ action: 'rename', to: meant } as const) : undefined;
      return { code: 'schema/unknown-member', params, say: unknownMember, suggestion };
    }, name);
  }
  return isRefused;
};

/** Whether the guard of a documented type accepts an object; of one that throws when it is read, its members tell more. */
const isRight = ({ check }: Model, object: object): boolean => {
  try {
    return check?.(object, isClean()) ?? false;
  } catch {
    return false;
  }
};

/**
 * Looks for the faults of an object: of its members, of those that lack or that the type does not have, and
 * of the rule that ties members together.
 */
export const explainObject = (model: Model, object: object, report: Report): boolean => {
  // The guard is faster; the whole document was refused by it before.
  if (report.path.length > 0 && isRight(model, object)) return false;
  const { properties = {} } = model;
  const looked: Looked = { model, members: own(object), report, faulty: [], absent: [] };
  const { members, faulty, absent } = looked;
  const first = report.found.length;
  let present = 0;
  for (const name in properties) {
    report.owner = members;
    const isFaulty = explainPart(properties[name] as Model, members, name, report);
    if (isFaulty === undefined) absent.push(name);
    else present++;
    if (isFaulty) faulty.push(name);
  }
  const strangers = strangersOf(model, members, present, absent);
  explainMissing(looked, strangers);
  const isRefused = explainUnknown(looked, strangers);
  const isBroken = model.rule?.().explain(model, members, faulty, report, first) ?? false;
  return isBroken || isRefused || faulty.length > 0;
};
