// Measures the playground of the built site in Chromium: npm run -w bench site.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Page, chromium as playwright } from 'playwright-core';
import { chromium } from '../../../site/scripts/chromium.ts';
import { serve } from '../../../site/scripts/serve.ts';
import { fixtureText } from '../fixtures.ts';
import { median } from '../measure/stats.ts';
import { machine, machineText } from '../report/machine.ts';
import { updatePage } from '../report/page.ts';
import type { Section } from '../report/section.ts';
import { sectionText, targetsText } from '../report/table.ts';
import { editsOfOne, recordsOf } from './playground.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, 'update-readme': { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new RangeError(`--rounds takes a positive number, not ${values.rounds}`);

const count = 10_000;
const counted = count.toLocaleString('en');
/** What else the machine does makes every one of these times longer. */
const load = (loadavg()[0] ?? 0).toFixed(1);
const text = fixtureText('valid/full.json');
const referral = JSON.parse(text) as { readonly substatus: string };

const site = await serve();
const browser = await playwright.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
const open = async (): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(new URL('/playground.html', site.url).href);
  return page;
};
try {
  const one = await editsOfOne(await open(), text, rounds * 4);
  const { pasted, edited } = await recordsOf(await open(), referral, count, rounds);
  const [edit, table, again] = [one, pasted, edited].map(median) as [number, number, number];
  const rowOf = (name: string, times: readonly number[]) => ({
    name,
    cells: [median(times), Math.max(...times)].map((value) => ({ value, unit: 'milliseconds' as const })),
  });
  const kilobytes = (text.length / 1000).toFixed(1);
  const section: Section = {
    title: 'In the playground',
    about: 'Time from a key press or a paste until the page shows the verdict, the list and the underlined faults.',
    columns: ['median', 'slowest'],
    rows: [
      rowOf(`an edit of a referral of ${kilobytes} kB`, one),
      rowOf(`${counted} records pasted`, pasted),
      rowOf(`an edit of one of ${counted} records`, edited),
    ],
    targets: [
      { what: `an edit of a referral of ${kilobytes} kB`, measured: edit, limit: 16, bound: 'at most', unit: ' ms' },
      { what: `${counted} records pasted`, measured: table, limit: 1000, bound: 'at most', unit: ' ms' },
      { what: `an edit of one of ${counted} records`, measured: again, limit: 1000, bound: 'at most', unit: ' ms' },
    ],
  };
  const parts = [
    `${machineText(machine())} Chromium ${browser.version()}. Load average when it began: ${load}.`,
    targetsText([section]),
    sectionText(section),
  ];
  console.log(parts.join('\n\n'));
  if (values['update-readme']) updatePage('docs/playground.md', 'npm run -w bench site', parts.join('\n\n'));
} finally {
  await browser.close();
  site.close();
}
