import { type Profile, profiles, type Revision, revisions } from '@referral-kit/codegen';
import { publish } from './page.ts';

const setOf = (revision: Revision, profile: Profile): object => {
  const own = revision.schemas.filter((one) => one.profile === profile);
  return {
    types: Object.fromEntries(own.filter(({ kind }) => kind === 'type').map(({ name, path }) => [name, path])),
    files: Object.fromEntries(own.map(({ path, schema }) => [path, schema])),
  };
};

/** Publishes what the playground reads for completion: the schemas of a revision and profile in one file. */
export const data = (): void => {
  for (const revision of revisions) {
    for (const profile of profiles) {
      publish(`data/schemas/${revision.name}-${profile}.json`, JSON.stringify(setOf(revision, profile)));
    }
  }
};
