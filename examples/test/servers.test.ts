import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invalid, sorted, valid } from './fixtures.ts';
import { post } from './post.ts';
import { serve } from './serve.ts';
import { servers } from './servers.ts';

for (const { name, path, accepted, refused, receipt, errors } of servers) {
  test(`${name}: every fixture, broken JSON, another media type and an oversized body`, {
    timeout: 60_000,
  }, async (context) => {
    const url = (await serve(context, `${name}/server.ts`)) + path;

    for (const fixture of valid) {
      const { status, body } = await post(url, fixture.text);
      assert.equal(status, accepted, fixture.name);
      const { id, customerProfile } = JSON.parse(fixture.text);
      assert.deepEqual(receipt(body), { id, country: customerProfile.address.country }, fixture.name);
    }

    for (const fixture of invalid) {
      const { status, mediaType, body } = await post(url, fixture.text);
      assert.deepEqual({ status, mediaType }, refused, fixture.name);
      assert.deepEqual(sorted(errors(body)), sorted(fixture.faults), fixture.name);
    }

    assert.equal((await post(url, '{"id": ')).status, 400);
    assert.equal((await post(url, valid[0]?.text ?? '', 'application/x-www-form-urlencoded')).status, 415);
    assert.equal((await post(url, valid[0]?.text ?? '', 'application/json; charset=utf-8')).status, accepted);
    assert.equal((await post(url, JSON.stringify({ id: 'x'.repeat(256 * 1024) }))).status, 413);
  });
}
