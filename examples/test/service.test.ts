// The service over loopback, with a stand-in of Partner Center that answers as the live service does.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { normalize } from '@referral-kit/normalizer';
import { referral, wireSpelling } from '@referral-kit/testing/factories/2022-04-21';
import { serve } from './serve.ts';

const live = (id: string, more: object = {}): Record<string, unknown> => ({
  id,
  engagementId: `e-${id}`,
  organizationId: 'o-1',
  organizationName: 'Weir Boats',
  name: null,
  externalReferenceId: '',
  createdDateTime: '2022-04-21T08:00:00.1234567Z',
  updatedDateTime: '2022-04-22T09:30:00Z',
  Status: 'New',
  Substatus: 'Received',
  type: 'Independent',
  qualification: 'Direct',
  customerProfile: {
    name: 'Tailspin Toys',
    address: { addressLine1: '1 Kite Street', addressLine2: '', city: 'Oslo', state: null, country: 'NO' },
    size: null,
    team: [{ firstName: 'Ida', lastName: 'Berg', phoneNumber: null, email: '' }],
    ids: [{ profileType: 'External', id: '' }],
  },
  details: { notes: null, dealValue: 1200, currency: 'NOK', requirements: { products: [{ id: 'Azure' }] } },
  eTag: `"\\"${id}\\""`,
  favorite: false,
  solutionArea: 'added later',
  ...more,
});

/** Referrals as they should be stored, which arrive in other spellings. */
const others = Array.from({ length: 20 }, (_, at) => referral({ id: `o-${at}` }, { seed: `${at}` }));

/** What the service answers: a referral, an account of what it did, or a problem. */
interface Answer {
  readonly status?: unknown;
  readonly instance?: unknown;
  readonly substatus?: unknown;
  readonly Status?: unknown;
  readonly team?: unknown;
  readonly referral?: { readonly status: unknown };
  readonly preexisting?: readonly string[];
  readonly errors?: readonly { readonly code: string }[];
}

/** What the stand-in was asked for. */
const asked: { method: string; url: string; ifMatch?: string | undefined; body: string }[] = [];

const standIn = (context: TestContext): Promise<string> => {
  const pages = {
    '/v1/engagements/referrals': {
      '@odata.context': 'x',
      '@odata.count': 3,
      value: [live('r-1'), live('r-2', { createdDateTime: '2022-02-30T00:00:00Z' })],
      '@odata.nextLink': '/v1/engagements/referrals?$skip=2',
    },
    '/v1/engagements/referrals?$skip=2': {
      value: [live('r-3'), ...others.map((other) => wireSpelling(other, { seed: other.id }))],
    },
    '/v1/engagements/referrals/r-4': live('r-4', { team: { firstName: 'Ola', lastName: 'Moen' } }),
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '', headers } = request;
    asked.push({ method, url, ifMatch: headers['if-match'], body });
    if (method === 'PATCH') response.writeHead(url.endsWith('r-3') ? 412 : 204).end();
    else if (method === 'POST')
      response.writeHead(201).end(JSON.stringify(live('r-5', { Status: 'Active', Substatus: 'Accepted' })));
    else response.end(JSON.stringify(pages[url as keyof typeof pages] ?? { error: 'no such page' }));
  });
  context.after(() => server.close());
  const { promise, resolve } = Promise.withResolvers<string>();
  server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  return promise;
};

const accept = [
  { op: 'replace', path: '/status', value: 'Active' },
  { op: 'replace', path: '/substatus', value: 'Accepted' },
];

test('the service keeps, patches and hears of live referrals', async (context) => {
  process.env.PARTNER_CENTER = await standIn(context);
  const url = await serve(context, 'service/server.ts');
  const send = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: Answer }> => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body !== undefined && {
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const text = await response.text();
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
    assert.equal(isProblem, response.status >= 400);
    return { status: response.status, body: JSON.parse(text || '{}') as Answer };
  };

  await context.test('fetches every page, and leaves out the one that is not valid', async () => {
    const { body } = await send('POST', '/sync');
    assert.deepEqual(body, {
      stored: 2 + others.length,
      rejected: [{ pointer: '/value/1', codes: ['schema/bad-date-time'] }],
    });
  });

  await context.test('stores them in the documented spelling', async () => {
    const { body } = await send('GET', '/referrals/r-1');
    assert.deepEqual([body.status, body.substatus, body.Status], ['New', 'Received', undefined]);
    assert.equal((await send('GET', '/referrals/r-2')).status, 404);
    for (const other of others) {
      const stored = (await send('GET', `/referrals/${other.id}`)).body;
      const { ok, value } = normalize(stored, { revision: '2022-04-21', type: 'Referral', profile: 'strict' });
      assert.ok(ok);
      assert.deepEqual(value, other);
    }
  });

  await context.test('takes a right patch, whatever else is odd, and passes it on', async () => {
    const { status, body } = await send('PATCH', '/referrals/r-1', accept);
    assert.equal(status, 200);
    assert.equal(body.referral?.status, 'Active');
    assert.ok(body.preexisting?.includes('/name'));
    const sent = asked.at(-1);
    assert.deepEqual([sent?.method, sent?.ifMatch, JSON.parse(sent?.body ?? '')], ['PATCH', '"\\"r-1\\""', accept]);
  });

  await context.test('takes the paths and values of Partner Center’s own spelling', async () => {
    const patch = [{ op: 'replace', path: '/Details/DealValue', value: '1500' }];
    assert.equal((await send('PATCH', '/referrals/r-1', patch)).status, 200);
    const sent = [{ op: 'replace', path: '/details/dealValue', value: 1500 }];
    assert.deepEqual(JSON.parse(asked.at(-1)?.body ?? ''), sent);
  });

  await context.test('refuses a body that readers would read in different ways', async () => {
    const bodies: [string, string][] = [
      ['[{"op":"replace","path":"/name","path":"/status","value":"x"}]', 'json/duplicate-key'],
      ['[{"op":"replace","path":"/details/dealValue","value":12345678901234567890}]', 'json/lossy-number'],
      ['[{"op":', 'json/syntax'],
    ];
    for (const [text, code] of bodies) {
      const { status, body } = await send('PATCH', '/referrals/r-1', text);
      assert.deepEqual([status, body.errors?.map((error) => error.code)], [400, [code]]);
    }
  });

  await context.test('refuses a wrong patch with problem details, and does not pass it on', async () => {
    const count = asked.length;
    const wrong: [unknown, string][] = [
      [[{ op: 'replace', path: '/details/currency', value: 'dollars' }], 'schema/not-in-enum'],
      [[{ op: 'replace', path: '/status', value: 'Actve' }], 'schema/not-in-enum'],
      [[{ op: 'add', path: '/details/note', value: 'x' }], 'schema/unknown-member'],
      [[{ op: 'replace', path: '/status', value: 'New' }], 'referral/substatus-mismatch'],
      [[{ op: 'remove', path: '/name' }], 'lifecycle/operation-not-allowed'],
      [{ status: 'Closed' }, 'lifecycle/bad-patch'],
    ];
    for (const [patch, code] of wrong) {
      const { status, body } = await send('PATCH', '/referrals/r-1', patch);
      assert.equal(status, 422);
      assert.deepEqual([body.status, body.instance], [422, '/referrals/r-1']);
      assert.ok(
        body.errors?.some((error) => error.code === code),
        `${code}: ${JSON.stringify(body)}`,
      );
    }
    assert.equal((await send('PATCH', '/referrals/r-1', '{')).status, 400);
    assert.equal((await send('PATCH', '/referrals/r-9', [])).status, 404);
    assert.equal(asked.length, count);
  });

  await context.test('says that a referral has changed meanwhile', async () => {
    assert.equal((await send('PATCH', '/referrals/r-3', accept)).status, 412);
    assert.equal((await send('GET', '/referrals/r-3')).body.status, 'New');
  });

  await context.test('fetches what an event is about', async () => {
    const event = {
      EventName: 'referral-created',
      ResourceUri: `${process.env.PARTNER_CENTER}/v1/engagements/referrals/r-4`,
      ResourceName: 'referral',
      AuditUri: null,
      ResourceChangeUtcDate: '2022-04-23T08:00:00.0000001+00:00',
    };
    assert.equal((await send('POST', '/events', event)).status, 204);
    assert.ok(Array.isArray((await send('GET', '/referrals/r-4')).body.team));
    assert.equal((await send('POST', '/events', { ...event, EventName: 'related-referral-updated' })).status, 204);
    assert.equal((await send('POST', '/events', { ...event, ResourceUri: 7 })).status, 422);
    const twice = JSON.stringify(event).replace('{', '{"EventName":"referral-updated",');
    const { status, body } = await send('POST', '/events', twice);
    assert.deepEqual([status, body.errors?.map(({ code }) => code)], [400, ['json/duplicate-key']]);
    assert.equal((await send('POST', '/events', { ...event, ResourceUri: 'https://elsewhere.example/' })).status, 502);
  });

  const submit = async (typed: Readonly<Record<string, string>>, language: string) => {
    const response = await fetch(`${url}/new`, {
      method: 'POST',
      body: new URLSearchParams(typed),
      headers: { 'accept-language': language },
      redirect: 'manual',
    });
    return { status: response.status, location: response.headers.get('location'), page: await response.text() };
  };

  await context.test('shows the person who fills in the form what to do at each field', async () => {
    const count = asked.length;
    const typed = { '/customerProfile/name': '<Tailspin & Co>', '/details/currency': 'dollars' };
    const { status, page } = await submit(typed, 'en-GB,en;q=0.9');
    assert.equal(status, 422);
    assert.match(page, /name="\/customerProfile\/address\/city" value=""><\/label>\s*<small>Required<\/small>/);
    assert.match(page, /name="\/details\/currency" value="dollars"><\/label>\s*<small>Pick one of the list<\/small>/);
    assert.match(page, /value="&lt;Tailspin &amp; Co&gt;"><\/label>\s*<small><\/small>/);
    assert.equal(page.match(/<small>[^<]+<\/small>/g)?.length, 4);
    assert.match((await submit(typed, 'de')).page, /<small>Pflichtfeld<\/small>/);
    assert.equal(asked.length, count);
  });

  await context.test('sends on what was typed as a document of the contract', async () => {
    const typed = {
      '/customerProfile/name': 'Tailspin Toys',
      '/customerProfile/address/addressLine1': '1 Kite Street',
      '/customerProfile/address/city': 'Oslo',
      '/customerProfile/address/country': 'no',
      '/details/dealValue': '1200.50',
      '/details/currency': 'nok',
    };
    const { status, location } = await submit(typed, 'en');
    assert.deepEqual([status, location], [303, '/referrals/r-5']);
    assert.deepEqual(JSON.parse(asked.at(-1)?.body ?? ''), {
      type: 'Independent',
      customerProfile: {
        name: 'Tailspin Toys',
        address: { addressLine1: '1 Kite Street', city: 'Oslo', country: 'NO' },
      },
      consent: {},
      details: { dealValue: 1200.5, currency: 'NOK' },
    });
    assert.equal((await send('GET', '/referrals/r-5')).body.status, 'Active');
  });

  await context.test('describes itself, with references that lead somewhere', async () => {
    const { body } = await send('GET', '/openapi.json');
    const { paths, components } = body as {
      paths: Record<string, Record<string, object>>;
      components: { schemas: Record<string, object> };
    };
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    assert.ok(references.length > 50);
    for (const [, name = ''] of references) assert.ok(components.schemas[name], name);
    for (const [path, operations] of Object.entries(paths))
      for (const method of Object.keys(operations).filter((name) => name !== 'parameters')) {
        const { status } = await send(
          method.toUpperCase(),
          path.replace('{id}', 'r-1'),
          method === 'get' ? undefined : '{',
        );
        assert.equal(status, method === 'get' ? 200 : 400, `${method} ${path}`);
      }
  });
});
