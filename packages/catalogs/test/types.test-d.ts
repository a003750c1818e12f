import { has, ids, type CustomerSize as OwnSize, suggest } from '../src/generated/2018-10-01/customer-size.ts';
import {
  type Catalog,
  type CustomerSize,
  customerSize,
  type ProductId,
  products,
} from '../src/generated/2018-10-01/index.ts';

declare const value: unknown;

// The ids are a tuple of literals,
const first: '1to50employees' = ids[0];
const count: 11 = ids.length;
const rootFirst: 'Azure' = products.ids[0];
// @ts-expect-error: which ends,
ids[11];
// @ts-expect-error: and does not change.
ids[0] = '1to50employees';

// A guard narrows to the catalog's own type, through the root and the subpath alike.
if (has(value)) {
  const size: CustomerSize = value;
  const same: OwnSize = value;
  // @ts-expect-error: a size is no product.
  const product: ProductId = value;
  void [size, same, product];
}
if (products.has(value)) {
  const product: ProductId = value;
  // @ts-expect-error: a product is no size.
  const size: CustomerSize = value;
  void [product, size];
}

const sizes: CustomerSize[] = suggest('10001+employees');
const none: ProductId[] = products.suggest('', 1);
// @ts-expect-error: only text is near to anything.
suggest(1);
// @ts-expect-error: no product has this id.
const wrong: ProductId = 'azure';

// Every catalog can be used as a catalog of some ids.
const every: Catalog<readonly string[]>[] = [customerSize, products];

void [first, count, rootFirst, sizes, none, wrong, every];
