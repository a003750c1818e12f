import type { Issue } from '@referral-kit/types/issues';
import { changing } from '../explain/unreadable.ts';
import { asAsked } from '../issues/as-asked.ts';
import type { ValidateOptions, Validator } from '../validator.ts';

/** What an event says of itself. */
interface Named {
  readonly EventName: string;
}

/** What is done with events, by their names; `default` takes those that no other handler is for. */
export type EventHandlers<Event extends Named, Name extends string> = {
  readonly [Each in Name]?: ((event: Event & { readonly EventName: Each }) => unknown) | undefined;
} & { readonly default?: ((event: Event) => unknown) | undefined };

/** What one of the handlers returns. */
type Returned<Handlers> = {
  [Each in keyof Handlers]: Handlers[Each] extends (event: never) => infer Value ? Value : never;
}[keyof Handlers];

/** What became of an event. */
export type EventOutcome<Event extends Named, Value> =
  | {
      readonly ok: true;
      readonly event: Event;
      /** Whether there was a handler for it. */
      readonly handled: true;
      /** What the handler returned; a promise is not awaited. */
      readonly value: Value;
      readonly warnings: readonly Issue[];
      readonly issues?: undefined;
    }
  | {
      readonly ok: true;
      readonly event: Event;
      readonly handled: false;
      readonly value?: undefined;
      readonly warnings: readonly Issue[];
      readonly issues?: undefined;
    }
  | {
      readonly ok: false;
      readonly event?: undefined;
      readonly handled: false;
      readonly value?: undefined;
      readonly warnings: readonly Issue[];
      readonly issues: readonly Issue[];
    };

/** Makes what takes events, one after the other. */
export type EventRouter<Event extends Named, Name extends string> = <const Handlers extends EventHandlers<Event, Name>>(
  handlers: Handlers & { readonly [Other in Exclude<keyof Handlers, Name | 'default'>]: never },
) => (data: unknown, options?: ValidateOptions) => EventOutcome<Event, Returned<Handlers>>;

type Handler = (event: unknown) => unknown;

/** The handlers by name; an object that cannot be read has none. */
const entriesOf = (handlers: unknown): [string, unknown][] | undefined => {
  try {
    return typeof handlers === 'object' && handlers !== null ? Object.entries(handlers) : undefined;
  } catch {
    return undefined;
  }
};

const expectHandlers = (handlers: unknown, names: readonly string[]): Map<string, Handler> => {
  const entries = entriesOf(handlers);
  if (!entries) throw new TypeError(`Expected an object with handlers for ${names.join(', ')}.`);
  const found = new Map<string, Handler>();
  for (const [name, handler] of entries) {
    if (!names.includes(name)) throw new TypeError(`Unknown event "${name}". Expected ${names.join(', ')}.`);
    if (handler === undefined) continue;
    if (typeof handler !== 'function') throw new TypeError(`The handler of "${name}" is not a function.`);
    found.set(name, handler as Handler);
  }
  return found;
};

/** Nothing for a value that is read without a name after all, as a getter or a proxy may be. */
const nameOf = (event: Named): string | undefined => {
  try {
    const { EventName: name } = event;
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Makes what gives events to handlers by their names.
 *
 * @param validator what validates each event
 * @param names the documented events
 */
export const eventRouter =
  <Event extends Named, Name extends string>(
    validator: Validator<Event>,
    names: readonly Name[],
  ): EventRouter<Event, Name> =>
  (handlers) => {
    const table = expectHandlers(handlers, [...names, 'default']);
    return (data, options) => {
      const result = validator.validate(data, options);
      const { warnings } = result;
      if (!result.ok) return { ok: false, handled: false, issues: result.issues, warnings };
      const event = result.value;
      const name = nameOf(event);
      if (name === undefined) return { ok: false, handled: false, issues: asAsked(changing(), options), warnings };
      const handler = (name === 'default' ? undefined : table.get(name)) ?? table.get('default');
      if (handler === undefined) return { ok: true, event, handled: false, warnings };
      return { ok: true, event, handled: true, value: handler(event) as never, warnings };
    };
  };
