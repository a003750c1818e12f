import { writeFileSync } from 'node:fs';
import { agreementOf } from './agreement.ts';
import { readOptions } from './options.ts';
import { peers } from './peers/index.ts';
import { agreementText } from './report/agreement.ts';
import { machine, machineText } from './report/machine.ts';
import { notes } from './report/notes.ts';
import { updatePage } from './report/page.ts';
import type { Section } from './report/section.ts';
import { sectionText, targetsText } from './report/table.ts';
import { suites } from './suites/index.ts';

const options = readOptions(process.argv.slice(2));
const unknown = options.only.filter((name) => !(name in suites));
if (unknown.length > 0)
  throw new RangeError(`no suite ${unknown.join(', ')}: there are ${Object.keys(suites).join(', ')}`);

const here = machine();
console.log(`${machineText(here)}\n`);

const agreements = peers.map(agreementOf);
const sections = new Map<string, Section>();
for (const [name, suite] of Object.entries(suites)) {
  if (options.only.length > 0 && !options.only.includes(name)) continue;
  const section = await suite(options.effort);
  sections.set(name, section);
  console.log(`${sectionText(section)}\n`);
}
console.log(`${targetsText([...sections.values()])}\n`);
if (options.only.length === 0) console.log(`${agreementText(agreements)}\n\n${notes}`);

if (options.json) {
  const results = { machine: here, effort: options.effort, agreements, sections: Object.fromEntries(sections) };
  writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
}

if (options.updateReadme) {
  const own = [...sections].filter(([name]) => name !== 'lifecycle').map(([, section]) => section);
  const parts = [machineText(here), targetsText(own), ...own.map(sectionText), agreementText(agreements), notes];
  updatePage('docs/benchmarks.md', 'npm run bench', parts.join('\n\n'));
}
