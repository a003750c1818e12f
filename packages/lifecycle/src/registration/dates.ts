import {
  badDateTime,
  endsBeforeStart,
  signedBeforeCreation,
  signedInFuture,
  tooEarly,
  tooLate,
} from '@referral-kit/messages/en/registration';
import type { ParamsOf } from '@referral-kit/validator';
import type { RegistrationCode } from '../codes.ts';
import { isValue } from '../issues.ts';
import { read } from '../read.ts';
import { show } from '../show.ts';
import { type RegistrationIssue, registrationIssue } from './issue.ts';
import { after, isBefore, type Moment, momentOf } from './moment.ts';

const hour = 3600;

/** How long a referral must have existed before it can be registered. */
const wait = 72 * hour;

/** How long after the contract was signed it can be registered. */
const limit = 60 * 24 * hour;

type Path = RegistrationIssue['path'];

/** A date-time of one of the documents. */
interface Dated {
  readonly document: 'referral' | 'registration';
  readonly path: Path;
  readonly text: string;
  readonly moment: Moment;
}

/** What a check of dates found. */
export interface Found {
  readonly issues: readonly RegistrationIssue[];
  readonly notChecked: readonly RegistrationCode[];
}

/** A comparison of two dates: what is wrong where it fails. */
interface Rule {
  readonly code: RuleCode;
  /** The date that is at fault, and the one that it is compared with. */
  readonly of: Dated | undefined;
  readonly to: Dated | undefined;
  readonly breaks: (of: Moment, to: Moment) => boolean;
  readonly say: (params: ParamsOf<RuleCode>) => string;
}

/** The rules that compare two dates. */
type RuleCode =
  | 'registration/too-early'
  | 'registration/too-late'
  | 'registration/signed-in-future'
  | 'registration/signed-before-creation'
  | 'registration/ends-before-start';

const nameOf = ({ path }: Dated): string => String(path.at(-1));

const judged = ({ code, of, to, breaks, say }: Rule): Found => {
  if (!of || !to) return { issues: [], notChecked: [code] };
  if (!breaks(of.moment, to.moment)) return { issues: [], notChecked: [] };
  const relatedTo = of.document === to.document ? ([to.path, isValue(nameOf(to), to.text)] as const) : undefined;
  const parts = { code, path: of.path, params: { received: of.text, compared: to.text }, say, relatedTo };
  return { issues: [registrationIssue(of.document, parts)], notChecked: [] };
};

/** Reads dates, and reports those that cannot be read; what is absent or null is not there. */
class Dates {
  readonly issues: RegistrationIssue[] = [];

  read(document: Dated['document'], holder: unknown, path: Path): Dated | undefined {
    const value = read(holder, String(path.at(-1)));
    if (value === undefined || value === null) return undefined;
    const moment = momentOf(value);
    if (moment) return { document, path, text: show(value), moment };
    const params = { member: String(path.at(-1)), received: show(value) };
    this.issues.push(
      registrationIssue(document, { code: 'registration/bad-date-time', path, params, say: badDateTime }),
    );
    return undefined;
  }
}

/**
 * Holds the dates of a registration to each other, and to the day it is registered.
 *
 * @param at the time of the registration where it has no `registrationDateTime`
 */
export const dateIssues = (referral: unknown, registration: unknown, contract: unknown, at: unknown): Found => {
  const dates = new Dates();
  const created = dates.read('referral', referral, ['createdDateTime']);
  const signed = dates.read('registration', contract, ['contract', 'signDateTime']);
  const start = dates.read('registration', contract, ['contract', 'startDateTime']);
  const end = dates.read('registration', contract, ['contract', 'endDateTime']);
  const path = ['registrationDateTime'];
  const own = dates.read('registration', registration, path);
  const given = momentOf(at);
  const registered: Dated | undefined =
    own ?? (given && { document: 'registration', path, text: show(at), moment: given });
  const found = [
    judged({
      code: 'registration/too-early',
      of: registered,
      to: created,
      breaks: (is, was) => isBefore(is, after(was, wait)),
      say: tooEarly,
    }),
    judged({
      code: 'registration/too-late',
      of: registered,
      to: signed,
      breaks: (is, was) => isBefore(after(was, limit), is),
      say: tooLate,
    }),
    judged({
      code: 'registration/signed-in-future',
      of: signed,
      to: registered,
      breaks: (is, now) => isBefore(now, is),
      say: signedInFuture,
    }),
    judged({
      code: 'registration/signed-before-creation',
      of: signed,
      to: created,
      breaks: isBefore,
      say: signedBeforeCreation,
    }),
    judged({
      code: 'registration/ends-before-start',
      of: end,
      to: start,
      breaks: isBefore,
      say: endsBeforeStart,
    }),
  ];
  return {
    issues: [...dates.issues, ...found.flatMap(({ issues }) => issues)],
    notChecked: found.flatMap(({ notChecked }) => notChecked),
  };
};
