import { join } from 'node:path';
import { defaultRevision, type NamedSchema, revisions } from '@referral-kit/codegen';
import { type Generated, revisionSubpaths, withExports } from '@referral-kit/codegen/write';
import { contractsText } from './contracts.ts';
import { indexText, modulePath, moduleText } from './module.ts';
import { openModuleText } from './open.ts';

const folder = join(import.meta.dirname, '..');
const sources = 'src/generated';

const isClosedList = ({ schema }: NamedSchema): boolean => schema.enum !== undefined;

/** The modules of one profile, with their index; `strict` are the same schemas in the strict profile. */
const profileModules = async (
  index: string,
  profile: readonly NamedSchema[],
  strict: readonly NamedSchema[],
): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const named of profile) {
    const closed = named.profile === 'tolerant' && strict.find(({ name }) => name === named.name);
    const text = closed && isClosedList(closed) ? openModuleText(named, closed) : await moduleText(named, profile);
    texts.set(modulePath(named), text);
  }
  texts.set(index, indexText(index, texts));
  return texts;
};

const contents = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const { name: revision, schemas } of revisions) {
    const strict = schemas.filter(({ profile }) => profile === 'strict');
    const tolerant = schemas.filter(({ profile }) => profile === 'tolerant');
    for (const [path, text] of [
      ...(await profileModules(`${revision}/index.ts`, strict, strict)),
      ...(await profileModules(`${revision}/tolerant/index.ts`, tolerant, strict)),
    ]) {
      texts.set(`${sources}/${path}`, text);
    }
  }
  texts.set(`${sources}/contracts.ts`, contractsText());
  return texts.set('package.json', withExports(folder, subpaths()));
};

/** The root stands for the default revision; every revision has its own subpath. */
const subpaths = (): Map<string, string> =>
  new Map([
    ...revisionSubpaths(
      revisions.map(({ name }) => name),
      defaultRevision,
      (revision) => [
        ['', `generated/${revision}/index`],
        ['/tolerant', `generated/${revision}/tolerant/index`],
      ],
    ),
    ['./contracts', 'generated/contracts'],
    ['./issues', 'issues/index'],
  ]);

/** The types of every revision, and the exports of this package. */
export const targets: readonly Generated[] = [{ folder, owns: [sources], contents }];
