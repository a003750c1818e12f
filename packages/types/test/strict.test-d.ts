import { equal } from '../../../scripts/test/helpers/equal.ts';
import {
  type CustomerProfile,
  type ProductId,
  type Referral,
  type ReferralRequirements,
  type ReferralState,
  ReferralStatus,
  ReferralStatusPosition,
  type SolutionId,
  type SolutionTag,
} from '../src/generated/2018-10-01/index.ts';

declare const referral: Referral;
declare const solution: SolutionTag;

// The status tells which substatuses there are.
if (referral.status === 'Active') equal<typeof referral.substatus, 'Accepted'>(true);
if (referral.status === ReferralStatus.New) equal<typeof referral.substatus, 'Pending' | 'Received'>(true);
switch (referral.status) {
  case 'Closed':
    equal<typeof referral.substatus, 'Won' | 'Lost' | 'Declined' | 'Expired'>(true);
    break;
  case 'None':
    equal<typeof referral.substatus, 'None'>(true);
}

// And the other way round.
if (referral.substatus === 'Won') equal<typeof referral.status, 'Closed'>(true);

const won: ReferralState = { status: 'Closed', substatus: 'Won' };
const changed: Referral = { ...referral, ...won };
// @ts-expect-error: Won does not go with Active.
const mismatched: ReferralState = { status: 'Active', substatus: 'Won' };
// @ts-expect-error: Won does not go with Active, in a whole referral either.
const mismatchedReferral: Referral = { ...referral, status: 'Active', substatus: 'Won' };
// @ts-expect-error: without its status, a substatus says too little.
const half: ReferralState = { substatus: 'Won' };

// @ts-expect-error: a referral has no member of this name.
const unknownMember: Referral = { ...referral, type: 'Independent' };
// @ts-expect-error: nor can one be read.
referral.type;
// @ts-expect-error: a required member is missing.
const incomplete: CustomerProfile = { name: 'Fabrikam' };
// @ts-expect-error: an absent member is left out, it is not undefined.
const undefinedMember: Referral = { ...referral, ...won, name: undefined };
// @ts-expect-error: null is not written.
const nullMember: Referral = { ...referral, ...won, name: null };

const azure: ReferralRequirements = { products: [{ id: 'Azure' }] };
// @ts-expect-error: an id of another catalog.
const otherCatalog: ReferralRequirements = { products: [{ id: 'Education' }] };
// @ts-expect-error: ids are case-sensitive.
const otherCase: ProductId = 'azure';
// @ts-expect-error: a size is an id of the Customer Size catalog.
const size: CustomerProfile['size'] = '10001+employees';

if (solution.solutionType === 'Category') equal<typeof solution.id, SolutionId>(true);
else equal<typeof solution.id, string>(true);
const category: SolutionTag = { solutionType: 'Category', id: 'BigData' };
const named: SolutionTag = { solutionType: 'Name', id: 'fabrikam-crm', name: 'Fabrikam CRM' };
const untyped: SolutionTag = { id: 'fabrikam-crm' };
// @ts-expect-error: a solution of type Category has an id of the catalog.
const freeCategory: SolutionTag = { solutionType: 'Category', id: 'fabrikam-crm' };

// Values by name, and positions both ways.
equal<typeof ReferralStatus.New, 'New'>(true);
equal<typeof ReferralStatusPosition.New, 1>(true);
equal<(typeof ReferralStatusPosition)[1], 'New'>(true);
equal<(typeof ReferralStatusPosition)[typeof referral.status], 0 | 1 | 2 | 3>(true);
equal<(typeof ReferralStatusPosition)[number], ReferralStatus | undefined>(true);
// @ts-expect-error: no status has this name.
ReferralStatus.Open;
// @ts-expect-error: values are not written to.
ReferralStatus.New = 'New';
// @ts-expect-error: positions neither.
ReferralStatusPosition[1] = 'New';

void [won, changed, mismatched, mismatchedReferral, half, unknownMember, incomplete, undefinedMember, nullMember];
void [azure, otherCatalog, otherCase, size, category, named, untyped, freeCategory];
