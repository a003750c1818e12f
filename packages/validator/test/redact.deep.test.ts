import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMisses } from '../../testing/src/index.ts';
import { everyType, runs } from '../../testing/test/types-and-profiles.ts';
import { Address, type Issue, Referral, redact, type Translator } from '../src/index.ts';
import { translate as german } from '../src/locales/de.ts';
import { validatorOf } from './validators.ts';

const issuesOf = (data: unknown): readonly Issue[] => {
  const result = Address.validate(data);
  return result.ok ? [] : result.issues;
};

const sound = { addressLine1: 'a', city: 'b', country: 'DE' };

describe('a redacted issue', () => {
  it('does not name an unknown member, nor point at it', () => {
    const [issue] = issuesOf({ ...sound, 'jane@contoso.example': 1 });
    const told = redact(issue as Issue);
    expect(JSON.stringify(told)).not.toContain('jane');
    expect(told).toMatchObject({ code: 'schema/unknown-member', path: ['…'], pointer: '/…' });
  });

  it('names the documented member that an unknown one stands for', () => {
    const [issue] = issuesOf({ ...sound, city: undefined, citty: 'Jane' });
    expect(redact(issue as Issue).suggestion).toEqual({ action: 'rename', to: 'city' });
    expect(JSON.stringify(redact(issue as Issue))).not.toContain('citty');
  });

  it('suggests no value, which would tell what was there', () => {
    const [issue] = issuesOf({ ...sound, country: 'de' });
    expect(issue?.suggestion).toBeDefined();
    expect(redact(issue as Issue)).not.toHaveProperty('suggestion');
  });

  it('does not tell what a getter threw', () => {
    const data = Object.defineProperty({ ...sound }, 'state', {
      enumerable: true,
      get: () => {
        throw new Error('Jane');
      },
    });
    const [issue] = issuesOf(data);
    expect(issue?.message).toContain('Jane');
    expect(JSON.stringify(redact(issue as Issue))).not.toContain('Jane');
  });

  it('hides the number at fault and no other', () => {
    const [line, item] = [issuesOf({ ...sound, addressLine1: 1 }), Referral.validate({ team: [{}, 1] })];
    expect(redact(line[0] as Issue).message).toMatch(/^addressLine1 .*…/);
    const found = item.ok ? [] : item.issues;
    expect(redact(found[0] as Issue).message).toMatch(/^item 1 .*…/);
  });

  it('still says of which kind the value was, where that is all that was wrong', () => {
    for (const [value, kind] of [
      [null, 'null'],
      [[], 'an array'],
      [{}, 'an object'],
    ]) {
      expect(redact(issuesOf({ ...sound, city: value })[0] as Issue).message).toContain(kind);
    }
  });

  it('has parameters without the value, from which a message in any language is made', () => {
    const translate: Translator = ({ params }) => `${params.received}`.toUpperCase();
    const data = { ...sound, country: 'jane' };
    const result = Address.validate(data, { translate, redact });
    expect(JSON.stringify(result)).not.toMatch(/jane/i);
    const [issue] = issuesOf(data);
    expect(JSON.stringify(redact(issue as Issue, translate))).not.toMatch(/jane/i);
    expect(redact(issue as Issue).params).toMatchObject({ list: 'CountryCode', received: '…' });
  });

  it('is the same whether it is redacted at once or afterwards, in whatever language', () => {
    const data = { ...sound, country: 'jane', city: 7, state: null, stranger: 1 };
    for (const translate of [undefined, german]) {
      const options = translate ? { translate } : {};
      const now = Address.validate(data, { ...options, redact });
      const later = Address.validate(data, options);
      if (now.ok || later.ok) throw new Error('no issues');
      expect(later.issues.map((issue) => redact(issue, translate))).toEqual(now.issues);
    }
  });
});

it.each(everyType)('nothing of what is wrong with a %s %s %s is left', (revision, profile, typeName) => {
  const validator = validatorOf(profile, typeName, revision);
  fc.assert(
    fc.property(nearMisses(typeName, 3, { profile, revision }), ({ value }) => {
      const result = validator.validate(value);
      for (const issue of result.ok ? [] : result.issues) {
        const { received = '' } = issue;
        if (!received.startsWith('"')) continue;
        expect(JSON.stringify(redact(issue))).not.toContain(JSON.stringify(received).slice(1, -1));
      }
    }),
    runs(revision),
  );
});
