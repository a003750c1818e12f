import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import * as strict from '../src/compiled/2022-04-21/entries/index.ts';
import * as tolerant from '../src/compiled/2022-04-21/entries/tolerant.ts';
import { parseJson, validateJson } from '../src/json.ts';

const event = {
  EventName: 'referral-created',
  ResourceUri: 'https://api.partner.example/v1/engagements/referrals/r-1',
  ResourceName: 'referral',
  AuditUri: null,
  ResourceChangeUtcDate: '2022-04-21T08:00:00.1234567+00:00',
};

describe('an event', () => {
  test('goes to the handler of its name, and else to the default', () => {
    const take = strict.onReferralEvent({
      'referral-created': ({ EventName, ResourceUri }) => {
        expectTypeOf(EventName).toEqualTypeOf<'referral-created'>();
        return ResourceUri;
      },
      default: ({ EventName }) => EventName.length,
    });
    const created = take(event);
    expect(created).toMatchObject({ ok: true, handled: true, event, value: event.ResourceUri });
    if (created.handled) expectTypeOf(created.value).toEqualTypeOf<string | number>();
    expect(take({ ...event, EventName: 'referral-updated' })).toMatchObject({ handled: true, value: 16 });
  });

  test('without a handler is not handled, and no fault', () => {
    const take = strict.onReferralEvent({ 'referral-updated': () => 1, 'referral-created': undefined });
    expect(take(event)).toMatchObject({ ok: true, handled: false, event });
  });

  test('of an unknown name goes to the default in tolerant, and is refused in strict', () => {
    const handlers = { default: vi.fn(() => 'seen') };
    for (const name of ['referral-merged', 'default', 'constructor', '__proto__']) {
      expect(tolerant.onReferralEvent(handlers)({ ...event, EventName: name })).toMatchObject({ value: 'seen' });
      expect(strict.onReferralEvent(handlers)({ ...event, EventName: name })).toMatchObject({
        ok: false,
        handled: false,
        issues: [{ code: 'schema/not-in-enum', pointer: '/EventName' }],
      });
    }
    expect(handlers.default).toHaveBeenCalledTimes(4);
  });

  test('that is none calls nobody', () => {
    const handler = vi.fn();
    const take = strict.onReferralEvent({ default: handler });
    for (const value of [undefined, null, 'text', [], {}, { ...event, ResourceUri: 1 }])
      expect(take(value)).toMatchObject({
        ok: false,
        handled: false,
        issues: expect.arrayContaining([expect.anything()]),
      });
    expect(handler).not.toHaveBeenCalled();
  });

  test('that changes when it is read is unreadable', () => {
    let reads = 0;
    const odd = { ...event };
    Object.defineProperty(odd, 'EventName', {
      enumerable: true,
      get: () => {
        reads += 1;
        if (reads > 1) throw new Error('read twice');
        return 'referral-created';
      },
    });
    expect(strict.onReferralEvent({ default: () => 1 })(odd).ok).toBe(false);
  });

  test('what a handler throws or promises is passed on', async () => {
    const fail = strict.onReferralEvent({
      default: () => {
        throw new Error('mine');
      },
    });
    expect(() => fail(event)).toThrow('mine');
    const outcome = strict.onReferralEvent({ default: async () => 7 })(event);
    expect(await outcome.value).toBe(7);
  });
});

describe('an event as bytes', () => {
  const text = JSON.stringify(event);
  const first = (member: string): string => text.replace('{', `{${member},`);

  test.each([
    ['two names', first('"EventName":"referral-updated"'), 'json/duplicate-key', '/EventName'],
    ['the same name twice', first('"EventName":"referral-created"'), 'json/duplicate-key', '/EventName'],
    ['a name with an escape', first('"\\u0045ventName":"referral-updated"'), 'json/duplicate-key', '/EventName'],
    ['two addresses', first('"ResourceUri":"https://elsewhere.example"'), 'json/duplicate-key', '/ResourceUri'],
    ['two unknown members', first('"Note":1,"Note":2'), 'json/duplicate-key', '/Note'],
    ['a number that changes', first('"Sequence":12345678901234567890'), 'json/lossy-number', '/Sequence'],
    ['half of a character', first('"Note":"\\ud800"'), 'json/lone-surrogate', '/Note'],
    ['a prototype', first('"__proto__":{"EventName":"referral-updated"}'), 'json/unsafe-key', '/__proto__'],
  ])('with %s is refused before any handler sees it', (_, body, code, pointer) => {
    const bytes = new TextEncoder().encode(body);
    expect(parseJson(bytes)).toMatchObject({ ok: false, issues: [{ code, pointer, range: { line: 1 } }] });
    expect(validateJson(tolerant.ReferralEvent, bytes).ok).toBe(false);
    // JSON.parse gives one that looks right.
    expect(tolerant.onReferralEvent({ default: () => 1 })(JSON.parse(body)).ok).toBe(true);
  });

  test('that every reader reads alike is handled', () => {
    const body = parseJson(new TextEncoder().encode(text));
    expect(body.ok && strict.onReferralEvent({ default: () => 1 })(body.value)).toMatchObject({ handled: true });
  });

  test('is no event until it is parsed', () => {
    const take = tolerant.onReferralEvent({ default: () => 1 });
    for (const body of [text, new TextEncoder().encode(text)]) expect(take(body)).toMatchObject({ ok: false });
  });
});

test('a misspelt event or a handler that is no function is refused at once, and in types', () => {
  // @ts-expect-error there is no such event
  expect(() => strict.onReferralEvent({ 'referral-creatd': () => 1 })).toThrow(
    'Unknown event "referral-creatd". Expected referral-created, referral-updated, related-referral-created, related-referral-updated, default.',
  );
  // @ts-expect-error a handler is a function
  expect(() => strict.onReferralEvent({ default: 'log' })).toThrow(TypeError);
  // @ts-expect-error handlers are an object
  expect(() => strict.onReferralEvent()).toThrow(TypeError);
});
