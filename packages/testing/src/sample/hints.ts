import { ascii, type Scene } from './scene.ts';
import { jobTitles, needs, reasons, solutions } from './words.ts';

/**
 * Gives a member a value that goes with the rest of its document.
 *
 * @param owner the object that the member is in, as far as it is made
 * @returns the value; `undefined` leaves the member out, if it is optional
 */
export type Hint = (scene: Scene, owner: Readonly<Record<string, unknown>>) => unknown;

const sentences: Hint = ({ random }) => {
  const first = random.below(needs.length);
  const count = random.between(1, 4);
  let text = needs[first] as string;
  for (let at = first + 1; at < first + count; at += 1) text += ` ${needs[at % needs.length]}`;
  return text;
};

const hasReason = ({ state }: Scene): boolean => state.substatus === 'Lost' || state.substatus === 'Declined';

/** Amounts of a deal: some thousands most of the time, millions now and then. */
const amount = (scene: Scene): number => {
  const { random } = scene;
  const size = 10 ** (3 + random.part() * 3.3);
  return random.chance(0.2) ? Math.round(size * 100) / 100 : Math.round(size / 500) * 500 + 500;
};

const uuid: Hint = ({ random }) => random.uuid();

const uri = (scene: Scene, path: string): string => `https://api.example.com/v1.0/${path}/${scene.random.uuid()}`;

/** What an operation of a patch writes, by its path. */
const operations: Readonly<Record<string, Hint>> = {
  '/status': ({ state }) => state.status,
  '/substatus': ({ state }) => state.substatus,
  '/details/notes': sentences,
  '/details/dealValue': amount,
  '/details/currency': ({ place }) => place.currency,
  '/externalReferenceId': ({ random }) => `CRM-${random.digits(6)}`,
};

const paths = Object.keys(operations);

const errors = {
  preconditionFailed: 'The eTag is not that of the latest version.',
  itemNotFound: 'There is no referral of this id.',
  unauthenticated: 'The token has expired.',
  invalidRequest: 'The request body is not valid.',
} as const;

/** Hints by `Type.member`, or by the name of the member alone. */
export const hints: Readonly<Record<string, Hint>> = {
  engagementId: uuid,
  organizationId: ({ random }) => (random.chance(0.2) ? 'MSFT' : random.digits(7)),
  businessProfileId: uuid,
  'Referral.id': uuid,
  'Referral.name': ({ customer, project }) => `${customer.name}: ${project}`,
  'NewReferral.name': ({ customer, project }) => `${customer.name}: ${project}`,
  organizationName: ({ partner }) => partner.name,
  externalReferenceId: ({ random }) => `CRM-${random.digits(6)}`,
  createdDateTime: ({ times }) => times.created,
  updatedDateTime: ({ times }) => times.updated,
  expirationDateTime: ({ times, state }) => (state.status === 'New' ? times.expires : undefined),
  acceptedDateTime: ({ times, state }) => (state.status === 'New' ? undefined : times.accepted),
  closedDateTime: ({ times, state }) => (state.status === 'Closed' ? times.closed : undefined),
  closingDateTime: ({ times }) => times.closing,
  ResourceChangeUtcDate: ({ times }) => times.updated,
  status: ({ state }) => state.status,
  substatus: ({ state }) => state.substatus,
  statusReason: (scene) => (hasReason(scene) ? scene.random.pick(reasons) : undefined),
  'CustomerProfile.id': uuid,
  'CustomerProfile.name': ({ customer }) => customer.name,
  'CustomerProfileId.id': ({ random }) => `000${random.digits(6)}`,
  duns: ({ random }) => `000${random.digits(6)}`,
  external: ({ random }) => `ACC-${random.digits(5)}`,
  addressLine1: ({ random, place }) => {
    const number = random.between(1, 240);
    return place.numberFirst ? `${number} ${place.street}` : `${place.street} ${number}`;
  },
  addressLine2: ({ random }) => (random.chance(0.3) ? `Floor ${random.between(2, 12)}` : undefined),
  city: ({ place }) => place.city,
  state: ({ place }) => place.state,
  postalCode: ({ place }) => place.postalCode,
  country: ({ place }) => place.country,
  region: ({ place }) => place.region,
  currency: ({ place }) => place.currency,
  locale: ({ place }) => place.locale,
  firstName: (scene) => scene.person().first,
  lastName: (scene) => scene.person().last,
  email: ({ random, customer, partner }, { firstName, lastName }) =>
    `${ascii(String(firstName ?? 'office'))}.${ascii(String(lastName ?? 'desk'))}@${
      random.chance(0.5) ? customer.domain : partner.domain
    }`,
  phoneNumber: ({ random }) => `+1 (${random.between(201, 989)}) 555-01${random.digits(2)}`,
  'Member.title': ({ random }) => random.pick(jobTitles),
  notes: sentences,
  'InviteContext.notes': ({ random }) => random.pick(needs),
  invitedByOrganizationId: ({ random }) => random.digits(7),
  invitedMpnId: ({ random }) => random.digits(7),
  mpnId: ({ random }) => random.digits(7),
  dealValue: amount,
  price: amount,
  quantity: ({ random }) => random.between(1, 500),
  'Tag.id': ({ project }) => project,
  'SolutionTag.id': uuid,
  'SolutionTag.name': (scene, { id }) =>
    /^[0-9a-f-]{36}$/.test(String(id)) ? scene.random.pick(solutions) : (id ?? scene.random.pick(solutions)),
  publisherName: ({ partner }) => partner.name,
  'Target.id': uuid,
  eTag: ({ random }) => `"${random.uuid()}"`,
  campaignId: uuid,
  lastRunId: uuid,
  'tags[]': ({ project }) => project,
  registrationStatus: ({ random }) => (random.chance(0.5) ? 'None' : 'ReviewPending'),
  '@odata.context': () => 'https://api.example.com/v1.0/$metadata#engagements/referrals',
  '@odata.nextLink': ({ random }) =>
    `https://api.example.com/v1.0/engagements/referrals?$skip=${random.between(1, 40)}`,
  '@odata.count': ({ random }) => random.between(5, 500),
  'Link.uri': (scene) => uri(scene, 'engagements/referrals'),
  'Link.method': () => 'GET',
  ResourceUri: (scene) => uri(scene, 'engagements/referrals'),
  ResourceName: () => 'referral',
  AuditUri: (scene) => uri(scene, 'auditactivity'),
  'PatchOperation.op': () => 'replace',
  'PatchOperation.path': ({ random }) => random.pick(paths),
  'PatchOperation.value': (scene, { path }) => operations[String(path)]?.(scene, {}),
  'ServiceError.code': ({ random }) => random.pick(Object.keys(errors)),
  'ServiceError.message': (_scene, { code }) => errors[code as keyof typeof errors],
  'InnerError.code': () => 'validation',
  'InnerError.message': () => 'A rule of the contract is broken.',
  'InnerError.details': () => [],
};

/** How often an optional member is there, from 0 to 1, where that is not three times out of four. */
export const presence: Readonly<Record<string, number>> = {
  status: 1,
  substatus: 1,
  statusReason: 1,
  state: 1,
  region: 1,
  firstName: 1,
  lastName: 1,
  'ReferralDetails.notes': 0.95,
  details: 1,
  inviteContext: 0.4,
  trackingInfo: 0.2,
  isSpam: 0.2,
  links: 0.9,
};
