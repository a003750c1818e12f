import { expect, test } from 'vitest';
import { type Catalog, customerSize, industries, products, solutions } from '../src/generated/2018-10-01/index.ts';

test.each<[string, Catalog<readonly string[]>, string]>([
  ['Retail', industries, 'Retail & Consumer Goods'],
  ['Retail and Consumer Goods', industries, 'Retail & Consumer Goods'],
  ['azure', products, 'Azure'],
  ['Power BI', products, 'PowerBI'],
  ['Dynamics AX/GP/NAV/SL', products, 'DynamicsAX,GP,NAV,SL'],
  ['10001+employees', customerSize, '10001to20000employees'],
  ['251+employees', customerSize, '251to1000employees'],
  ['Internet of Things (IoT)', solutions, 'InternetofThings'],
])('%s', (text, catalog, id) => expect(catalog.suggest(text, 1)).toEqual([id]));

test.each(['', 'x', '直接', 'constructor', 'a'.repeat(10_000)])('nothing is near %j', (text) => {
  expect(products.suggest(text)).toEqual([]);
});
