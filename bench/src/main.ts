import { writeFileSync } from 'node:fs';
import { agreementOf } from './agreement.ts';
import { readOptions } from './options.ts';
import { peers } from './peers/index.ts';
import { agreementText } from './report/agreement.ts';
import { machine, machineText } from './report/machine.ts';
import { notes } from './report/notes.ts';
import { updateReadme } from './report/readme.ts';
import type { Section } from './report/section.ts';
import { sectionText, targetsText } from './report/table.ts';
import { suites } from './suites/index.ts';

const options = readOptions(process.argv.slice(2));
const unknown = options.only.filter((name) => !(name in suites));
if (unknown.length > 0)
  throw new RangeError(`no suite ${unknown.join(', ')}: there are ${Object.keys(suites).join(', ')}`);

const here = machine();
const texts: string[] = [];
const say = (text: string): void => {
  texts.push(text);
  console.log(`${text}\n`);
};

say(machineText(here));
const agreements = peers.map(agreementOf);
const sections: Section[] = [];
for (const [name, suite] of Object.entries(suites)) {
  if (options.only.length > 0 && !options.only.includes(name)) continue;
  const section = await suite(options.effort);
  sections.push(section);
  say(sectionText(section));
}
say(targetsText(sections));
say(agreementText(agreements));
say(notes);

if (options.json) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ machine: here, effort: options.effort, agreements, sections }, null, 2)}\n`,
  );
}
if (options.updateReadme) updateReadme(texts.join('\n\n'));
