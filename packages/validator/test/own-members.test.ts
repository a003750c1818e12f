import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { Address, CustomerProfileType, Referral, Tag } from '../src/index.ts';

const full = JSON.parse(
  readFileSync(new URL('../../../fixtures/referral/valid/full.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const polluted = Object.prototype as unknown as Record<string, unknown>;

describe('what an object inherits is no data', () => {
  afterEach(() => {
    delete polluted.id;
    delete polluted.duns;
    delete polluted.city;
  });

  it('a referral that stands on the prototype is no referral', () => {
    expect(Referral.is(Object.create(full))).toBe(false);
    expect(Referral.validate(Object.create(full))).toMatchObject({ ok: false });
  });

  it('an instance of a class counts by its own members', () => {
    class Tagged {
      id = 'Azure';
    }
    class Getter {
      get id() {
        return 'Azure';
      }
    }
    expect(Tag.is(new Tagged())).toBe(true);
    expect(Tag.is(new Getter())).toBe(false);
  });

  it('names of Object.prototype do not stand for members', () => {
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(Tag.validate(JSON.parse(`{"id":"Azure","${name}":"x"}`))).toMatchObject({
        issues: [{ code: 'schema/unknown-member', pointer: `/${name}` }],
      });
    }
  });

  it('a polluted prototype neither gives a required member nor spoils a valid document', () => {
    polluted.id = 'Azure';
    expect(Tag.is({})).toBe(false);
    expect(Tag.validate({})).toMatchObject({ issues: [{ code: 'schema/missing-member', pointer: '/id' }] });
    polluted.duns = 5;
    expect(CustomerProfileType.is({})).toBe(true);
    expect(CustomerProfileType.is({ external: 'a' })).toBe(true);
    delete polluted.id;
    polluted.city = 'Nowhere';
    expect(Address.is({ addressLine1: 'a', country: 'DE' })).toBe(false);
  });

  it('objects without a prototype and of another realm are objects', () => {
    expect(Referral.is(Object.assign(Object.create(null), full))).toBe(true);
    expect(Referral.is(runInNewContext(`(${JSON.stringify(full)})`))).toBe(true);
  });

  it('undefined is absent for a known member and a member for an unknown one', () => {
    expect(Tag.is({ id: undefined })).toBe(false);
    expect(CustomerProfileType.is({ duns: undefined, external: 'x' })).toBe(true);
    expect(CustomerProfileType.is({ stranger: undefined })).toBe(false);
    expect(CustomerProfileType.is({ duns: undefined, stranger: 'x' })).toBe(false);
    expect(CustomerProfileType.validate({ duns: undefined, stranger: undefined })).toMatchObject({
      issues: [{ code: 'schema/unknown-member', pointer: '/stranger' }],
    });
  });
});
