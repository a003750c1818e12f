import type { Format } from '../reading/format.ts';
import type { Choice } from './contract.ts';

/** A document to start from. */
export interface Example {
  readonly name: string;
  readonly format: Format;
  readonly choice?: Choice;
  text(): Promise<string>;
}

interface Published {
  readonly examples: readonly object[];
}

const published = async (path: string): Promise<string> => {
  const { examples } = (await (await fetch(path)).json()) as Published;
  return `${JSON.stringify(examples[0], null, 2)}\n`;
};

const referral = '/2018-10-01/referral.schema.json';

const live = '/2022-04-21/tolerant/referral.schema.json';

/** The same referral with faults of several kinds: a misspelt member, a wrong pair, an unknown id, a code in lower case. */
const broken = async (): Promise<string> =>
  (await published(referral))
    .replace('"engagementId"', '"engagmentId"')
    .replace(/"substatus": "\w+"/, '"substatus": "Won"')
    .replace('"Travel & Transportation"', '"Transportation"')
    .replace('"currency": "NOK"', '"currency": "nok"');

const spelledOtherwise = async (): Promise<string> =>
  (await published(referral))
    .replace('"referralType"', '"type"')
    .replaceAll(/"(id|status|details)":/g, (_, name: string) => `"${name.charAt(0).toUpperCase()}${name.slice(1)}":`)
    .replace(/"dealValue": (\d+)/, '"dealValue": "$1"')
    .replace('"currency": "NOK"', '"currency": "nok"');

/** One record a line, some of them broken in different ways. */
const records = async (count: number): Promise<string> => {
  const one = JSON.parse(await published(referral)) as Record<string, unknown>;
  const lines = Array.from({ length: count }, (_, index) => {
    const record = { ...one, id: `r-${index + 1}` };
    if (index % 10 === 3) return JSON.stringify({ ...record, substatus: 'Won' });
    if (index % 25 === 7) return JSON.stringify({ ...record, status: 'Open' });
    if (index % 40 === 11) return JSON.stringify({ ...record, createdDateTime: '2019-02-30T00:00:00Z' });
    return JSON.stringify(record);
  });
  return `${lines.join('\n')}\n`;
};

const asYaml = async (): Promise<string> => {
  const { stringify } = await import('yaml');
  return stringify(JSON.parse(await published(referral)));
};

export const examples: readonly Example[] = [
  { name: 'A referral with faults', format: 'json', text: broken },
  { name: 'A valid referral', format: 'json', text: () => published(referral) },
  {
    name: 'A referral of the live service',
    format: 'json',
    choice: { profile: 'tolerant' },
    text: () => published(live),
  },
  { name: 'Other spellings, to normalize', format: 'json', text: spelledOtherwise },
  { name: 'A referral in YAML', format: 'yaml', text: asYaml },
  { name: '10,000 records', format: 'ndjson', text: () => records(10_000) },
];

/** @returns the example that the schema at an `$id` has; undefined where there is no such schema */
export const exampleOf = async ($id: string): Promise<string | undefined> => {
  try {
    return await published(new URL($id).pathname);
  } catch {
    return undefined;
  }
};
