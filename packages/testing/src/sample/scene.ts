import { pickState, type State, statesWith, type Walkable } from '../histories/states.ts';
import type { Part } from '../overrides/fits.ts';
import type { Random } from './random.ts';
import {
  companyFirst,
  companyForms,
  companySecond,
  firstNames,
  lastNames,
  type Place,
  places,
  projects,
} from './words.ts';

/** A company that is made up. */
export interface Company {
  readonly name: string;
  /** Below example.com, which nobody can own. */
  readonly domain: string;
}

/** The times of one referral, in milliseconds since 1970. */
export interface Times {
  readonly created: number;
  readonly accepted: number;
  readonly closed: number;
  readonly updated: number;
  readonly expires: number;
  /** When the deal is expected to close. */
  readonly closing: number;
}

const day = 86_400_000;
const fiveYears = 5 * 365 * day;

/** What a date-time can say. */
const [earliest, latest] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')];

/** The members that a life can be placed in time by. */
const anchors = {
  createdDateTime: 'created',
  updatedDateTime: 'updated',
  acceptedDateTime: 'accepted',
  closedDateTime: 'closed',
  expirationDateTime: 'expires',
} as const satisfies Readonly<Record<string, keyof Times>>;

/** @returns the times moved, so that the first fixed one is as it is fixed. */
const placed = (times: Times, fixed: Part): Times => {
  const given = Object.entries(anchors).find(([name]) => typeof fixed[name] === 'string');
  const by = given ? Date.parse(fixed[given[0]] as string) - times[given[1]] : 0;
  if (by === 0 || Number.isNaN(by)) return times;
  const moved = (time: number): number => Math.min(latest, Math.max(earliest, time + by));
  return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, moved(time)])) as unknown as Times;
};

const known = new Map<string, string>();

/** @returns a name from the lists as a part of an email address: letters and digits, without accents. */
export const ascii = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = text.normalize('NFD').replaceAll('ł', 'l');
  const made = plain.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
  known.set(text, made);
  return made;
};

/** Who and what one document is about, so that its parts go together. */
export class Scene {
  readonly random: Random;
  readonly customer: Company;
  readonly partner: Company;
  readonly place: Place;
  readonly state: State;
  readonly times: Times;
  readonly project: string;
  readonly #walkable: Walkable;
  readonly #from: number;

  /**
   * @param walkable the states that there are
   * @param from the earliest time, in milliseconds since 1970
   * @param fixed members of the document that its state and times have to agree with
   */
  constructor(random: Random, walkable: Walkable, from: number, fixed?: Part) {
    this.random = random;
    this.#walkable = walkable;
    this.#from = from;
    this.customer = this.company();
    this.partner = this.company();
    this.place = random.pick(places);
    this.state = pickState(statesWith(walkable, fixed ?? {}), random.next());
    const times = this.#life(from);
    this.times = fixed ? placed(times, fixed) : times;
    this.project = random.pick(projects);
  }

  /** @returns another document's. */
  other(): Scene {
    return new Scene(this.random, this.#walkable, this.#from);
  }

  company(): Company {
    const { random } = this;
    const [first, second] = [random.pick(companyFirst), random.pick(companySecond)];
    const domain = `${first}-${second}.example.com`.toLowerCase();
    return { name: `${first} ${second}${random.chance(0.4) ? ` ${random.pick(companyForms)}` : ''}`, domain };
  }

  person(): { readonly first: string; readonly last: string } {
    return { first: this.random.pick(firstNames), last: this.random.pick(lastNames) };
  }

  #life(from: number): Times {
    const { random } = this;
    const { status } = this.state;
    const after = (time: number, days: number): number => time + 60_000 + random.below(days * day);
    const created = from + random.below(fiveYears);
    const accepted = after(created, 14);
    const closed = after(accepted, 120);
    const last = status === 'Closed' ? closed : status === 'Active' ? accepted : created;
    return {
      created,
      accepted,
      closed,
      updated: last + 1 + random.below(day),
      expires: created + random.between(30, 90) * day,
      closing: created + random.between(20, 270) * day,
    };
  }
}
