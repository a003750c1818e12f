import bundle from '@referral-kit/schemas/2018-10-01/referral.bundle.schema.json' with { type: 'json' };

// What a peer's schema is written with: the published bundle, its lists and its date-time pattern. Everything
// else of a peer is written by hand in the peer's own way.

/** The published self-contained JSON Schema of Referral. */
export const referralSchema: typeof bundle = bundle;

const { $defs } = bundle;

/** The same of Address alone. */
export const addressSchema: object = {
  $ref: '#/$defs/Address',
  $defs: { Address: $defs.Address, CountryCode: $defs.CountryCode },
};

/** The values of the enumerations, catalogs and code lists. */
export const lists: Record<
  | 'referralType'
  | 'qualification'
  | 'countryCode'
  | 'currencyCode'
  | 'customerSize'
  | 'industry'
  | 'product'
  | 'service'
  | 'solution',
  readonly string[]
> = {
  referralType: $defs.ReferralType.enum,
  qualification: $defs.ReferralQualification.enum,
  countryCode: $defs.CountryCode.enum,
  currencyCode: $defs.CurrencyCode.enum,
  customerSize: $defs.CustomerSize.enum,
  industry: $defs.IndustryId.enum,
  product: $defs.ProductId.enum,
  service: $defs.ServiceId.enum,
  solution: $defs.SolutionId.enum,
};

/** The date-time rule: RFC 3339 in UTC, at most seven fraction digits, a date that exists. */
export const dateTime: RegExp = new RegExp(bundle.properties.createdDateTime.pattern);

/** The largest `dealValue`; the smallest is its negative. */
export const largestDeal: number = $defs.ReferralDetails.properties.dealValue.maximum;
