import { lists } from './contract.ts';
import { fixtureText } from './fixtures.ts';

/** A referral that may be changed. */
// biome-ignore lint/suspicious/noExplicitAny: a document is taken apart here, faults and all
export type Draft = any;

/**
 * How many documents of one kind are measured: several, so that no single object is what gets optimised for, and few
 * enough to stay in the processor's cache, as a document does that was just parsed. (64 of them take as much as a core's
 * second-level cache has; what is measured then is the memory.)
 */
const poolSize = 16;

const full = fixtureText('valid/full.json');
const minimal = fixtureText('valid/minimal.json');

/**
 * Makes documents of one kind, parsed one by one, with their own texts.
 *
 * @param change makes the kind out of a full referral
 */
const poolOf = (text: string, change: (draft: Draft, index: number) => void, size: number = poolSize): string[] =>
  Array.from({ length: size }, (_, index) => {
    const draft: Draft = JSON.parse(text);
    draft.id = `${draft.id}-${index}`;
    draft.organizationName = `${draft.organizationName} ${index}`;
    change(draft, index);
    return JSON.stringify(draft);
  });

const take = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

const tagsOf = (ids: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: take(ids, index) }));

/** Spreads a number of tags over the four catalogs. */
export const setTags = (draft: Draft, count: number): void => {
  const quarter = Math.floor(count / 4);
  draft.details.requirements = {
    industries: tagsOf(lists.industry, quarter),
    products: tagsOf(lists.product, quarter),
    services: tagsOf(lists.service, quarter),
    solutions: tagsOf(lists.solution, count - 3 * quarter).map((tag) => ({ ...tag, solutionType: 'Category' })),
  };
};

/** Gives the referral a team of a size. */
export const setTeam = (draft: Draft, count: number): void => {
  draft.team = Array.from({ length: count }, (_, index) => ({
    firstName: `Grace ${index}`,
    lastName: 'Lindqvist',
    phoneNumber: '+1 503 555 0117',
    email: `grace${index}@harborlane.example`,
  }));
};

/** Breaks one rule each. */
const faults: readonly ((draft: Draft) => void)[] = [
  (draft) => (draft.details.closingDateTime = '2019-03-29'),
  (draft) => (draft.customerProfile.address.country = 'Switzerland'),
  (draft) => (draft.details.requirements.products[0].id = 'Azzure'),
  (draft) => (draft.eTag = '"69007a1e-0000-0800-0000-6217f4ce0000"'),
  (draft) => delete draft.customerProfile.name,
  (draft) => (draft.details.dealValue = '125000.50'),
  (draft) => (draft.organizationId = ''),
  (draft) => (draft.qualification = 'salesQualified'),
  (draft) => (draft.team[0].emailAddress = 'grace@harborlane.example'),
  (draft) => (draft.consent.consentToMicrosoftToContact = 'true'),
];

const onlyFault = [...faults, (draft: Draft) => (draft.substatus = 'Won')];

const addUnknown = (draft: Draft): void => {
  for (let index = 0; index < 20; index++) draft[`unknownMember${index}`] = `value ${index}`;
};

/** A kind of document that is measured. */
export type Kind =
  | 'full referral, 1.6 kB'
  | 'minimal referral'
  | '200 team members, 500 tags'
  | '1 fault'
  | '10 faults';

/** Documents of each kind, as JSON texts. */
export const texts: Readonly<Record<Kind, readonly string[]>> = {
  'full referral, 1.6 kB': poolOf(full, () => {}),
  'minimal referral': poolOf(minimal, () => {}),
  '200 team members, 500 tags': poolOf(
    full,
    (draft) => {
      setTeam(draft, 200);
      setTags(draft, 500);
    },
    8,
  ),
  '1 fault': poolOf(full, (draft, index) => take(onlyFault, index)(draft)),
  '10 faults': poolOf(full, (draft) => {
    for (const fault of faults) fault(draft);
  }),
};

/** Referrals with 20 members that the documented type does not have. */
export const withUnknown: readonly string[] = poolOf(full, addUnknown);

/** Referrals with a team or with tags of a size. */
export const sized = (set: (draft: Draft, count: number) => void, count: number): readonly string[] =>
  poolOf(full, (draft) => set(draft, count), count > 1000 ? 2 : 8);

/** @returns the documents, each parsed on its own. */
export const parsed = (pool: readonly string[]): unknown[] => pool.map((text) => JSON.parse(text) as unknown);
