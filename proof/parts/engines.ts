import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Profile, Revision, TypeName } from '@referral-kit/testing';
import { registry } from '@referral-kit/validator/registry';
import { go } from '../../integration/other-languages/go.ts';
import { pythons } from '../../integration/other-languages/python.ts';
import type { Absent, Validator } from '../../integration/other-languages/validator.ts';
import { type Emitted, emitted } from '../../scripts/fixtures/emitted.ts';
import { root } from '../../scripts/packages/workspace.ts';
import { documentsOf } from '../engines/documents.ts';
import { engines } from '../engines/engines.ts';
import { explanations } from '../engines/explained.ts';
import type { Row } from '../figures.ts';
import type { Form, Part } from '../part.ts';

/** What one engine was asked, and where it differs. */
interface Tally {
  documents: number;
  valid: number;
  readonly unlike: string[];
  /** Documents whose verdicts differ for a reason that is known, by its name. */
  readonly explained: Map<string, number>;
}

const bundles = emitted.filter(({ kind }) => kind === 'bundle');

const emptyTally = (): Tally => ({ documents: 0, valid: 0, unlike: [], explained: new Map() });

/** Documents that are generated at once; programs outside of this process get a file for each. */
const batch = 500;

/** What the guard of a type says, the verdict that is held against others. */
const ownVerdict = ({ revision, profile, name }: Emitted): ((document: unknown) => boolean) => {
  const validator = registry[revision]?.[profile][name];
  if (!validator) throw new Error(`no validator of ${revision} ${profile} ${name}`);
  return (document) => validator.is(document);
};

const sum = (
  engine: string,
  tally: Tally,
  about: Emitted,
  documents: readonly unknown[],
  own: readonly boolean[],
  theirs: readonly boolean[],
): void => {
  tally.documents += documents.length;
  tally.valid += own.filter(Boolean).length;
  documents.forEach((document, index) => {
    if (own[index] === theirs[index]) return;
    const known = explanations.find((each) => each.explains(engine, document))?.name;
    if (known !== undefined) {
      tally.explained.set(known, (tally.explained.get(known) ?? 0) + 1);
      return;
    }
    const where = `${about.revision} ${about.profile} ${about.name}`;
    tally.unlike.push(
      `${where}: ${own[index] ? 'valid' : 'invalid'} for us: ${JSON.stringify(document).slice(0, 400)}`,
    );
  });
};

/** Asks the engines of this process about every bundle. */
const inProcess = async ({ count, seed }: Form): Promise<Map<string, Tally>> => {
  const tallies = new Map(engines.map(({ name }): [string, Tally] => [name, emptyTally()]));
  for (const about of bundles) {
    const { revision, profile, name: type, schema } = about;
    const own = ownVerdict(about);
    const share = Math.ceil(
      count / bundles.filter((one) => one.revision === revision && one.profile === profile).length,
    );
    const checks = await Promise.all(
      engines.map(async (engine) => [engine.name, await engine.compile(schema)] as const),
    );
    for (let done = 0; done < share; done += batch) {
      const size = Math.min(batch, share - done);
      const documents = documentsOf(revision as Revision, profile as Profile, type as TypeName, size, seed + done);
      const verdicts = documents.map(own);
      for (const [name, accepts] of checks) {
        sum(name, tallies.get(name) as Tally, about, documents, verdicts, documents.map(accepts));
      }
    }
  }
  return tallies;
};

/** Asks a program about every bundle, from files. */
const byProgram = async (validator: Validator, { isLong, seed }: Form, folder: string): Promise<Tally> => {
  const tally: Tally = emptyTally();
  for (const about of bundles) {
    const { revision, profile, name: type, schema } = about;
    const documents = documentsOf(
      revision as Revision,
      profile as Profile,
      type as TypeName,
      isLong ? batch : 40,
      seed,
    );
    const paths = documents.map((document, index) => {
      const path = join(folder, `${index}.json`);
      writeFileSync(path, JSON.stringify(document));
      return path;
    });
    const path = schema.$id.replace('https://schemas.referral-kit.dev/', '');
    const accepted = await validator.accepted(join(root, 'schemas', validator.dialect ?? '', path), paths);
    sum(
      validator.name,
      tally,
      about,
      documents,
      documents.map(ownVerdict(about)),
      paths.map((each) => accepted.has(each)),
    );
  }
  return tally;
};

const rowOf = (name: string, { documents, valid, unlike, explained }: Tally): Row => ({
  what: name,
  figure: [
    `${documents} documents, ${valid} of them valid: ${unlike.length} verdicts differ from ours`,
    ...[...explained].map(([why, count]) => `${count} more for a known reason (${why})`),
  ].join(', '),
  passed: unlike.length === 0 && valid > 0 && valid < documents,
  faults: unlike.slice(0, 5),
});

const isAbsent = (validator: Validator | Absent): validator is Absent => 'why' in validator;

export const enginesPart: Part = {
  name: 'engines',
  what: 'our verdict about generated documents is that of validators of other projects',
  async run(form) {
    const rows = [...(await inProcess(form))].map(([name, tally]) => rowOf(name, tally));
    const folder = mkdtempSync(join(tmpdir(), 'referral-kit-proof-'));
    try {
      mkdirSync(join(folder, 'documents'));
      for (const validator of [...(await pythons()), await go(folder)]) {
        if (isAbsent(validator)) rows.push({ what: validator.name, figure: '', passed: false, notRun: validator.why });
        else rows.push(rowOf(validator.name, await byProgram(validator, form, join(folder, 'documents'))));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return rows;
  },
};
