// Reads referrals of the live service, and sends patches to it.
import { normalize } from '@referral-kit/normalizer';
import type { PatchOperation } from '@referral-kit/validator/2022-04-21';
import { type InvalidRecord, Referral, splitList } from '@referral-kit/validator/2022-04-21/tolerant';

const revision = '2022-04-21';

/** What was read: the referrals that are valid, and why others are not. */
export interface Page {
  readonly referrals: readonly Referral[];
  readonly invalid: readonly InvalidRecord[];
}

/** A client of the service at an address. */
export class PartnerCenter {
  readonly #base: URL;

  constructor(base: string) {
    this.#base = new URL(base);
  }

  /** Reads every page. One referral that is not valid leaves the others alone. */
  async *pages(): AsyncGenerator<Page> {
    let next: string | undefined = '/v1/engagements/referrals';
    while (next !== undefined) {
      const list: unknown = normalize(await this.#read(next), { revision, type: 'ReferralList' }).value;
      const { values, invalid, issues, nextLink } = splitList(list);
      if (issues.length > 0) throw new Error(issues[0]?.message);
      yield { referrals: values, invalid };
      next = nextLink;
    }
  }

  /** Reads one referral. The address comes from outside, so it must lead to the service. */
  async referral(uri: string): Promise<Referral> {
    const { value } = normalize(await this.#read(uri), { revision, type: 'Referral' });
    return Referral.assert(value);
  }

  /** Sends a patch, unless the referral has changed meanwhile. */
  async patch({ id, eTag }: Referral, patch: readonly PatchOperation[]): Promise<boolean> {
    const response = await fetch(this.#within(`/v1/engagements/referrals/${encodeURIComponent(id)}`), {
      method: 'PATCH',
      headers: { 'content-type': 'application/json-patch+json', ...(eTag && { 'if-match': eTag }) },
      body: JSON.stringify(patch),
    });
    if (response.ok || response.status === 412) return response.ok;
    throw new Error(`Partner Center answered ${response.status}`);
  }

  #within(uri: string): URL {
    const url = new URL(uri, this.#base);
    if (url.origin !== this.#base.origin) throw new Error(`${url.origin} is not Partner Center`);
    return url;
  }

  async #read(uri: string): Promise<unknown> {
    const response = await fetch(this.#within(uri));
    if (!response.ok) throw new Error(`Partner Center answered ${response.status}`);
    return response.json();
  }
}
