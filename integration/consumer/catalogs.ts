import { products, solutions } from '@referral-kit/catalogs';
import { defaultRevision, registry } from '@referral-kit/catalogs/registry';
import { has, ids, type SolutionId } from '@referral-kit/catalogs/solutions';
import { expect } from './expect.ts';

const text: string = solutions.ids[0];
const known: SolutionId | undefined = has(text) ? text : undefined;

// @ts-expect-error no id of the catalog
export const unknownId: SolutionId = 'AdvancedAnalysis';

expect(known === ids[0], 'the guard narrows a known id');
expect(!has('nothing of the kind'), 'the guard refuses an unknown id');
expect(solutions.suggest('advancedanalytics')[0] === 'AdvancedAnalytics', 'the nearest id');
expect(Object.isFrozen(products.ids), 'frozen ids');
expect(registry[defaultRevision]?.products?.ids.length === products.ids.length, 'catalogs by revision and name');
