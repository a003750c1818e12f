import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Variables for {@link run}: `undefined` leaves one out. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What could let settings or secrets of the machine into a rehearsal. */
const leaks = /^(?:npm_|node_auth_token$|npm_token$|gh_token$|github_token$|actions_id_token_|git_)/i;

const commits = { NAME: 'Rehearsal', EMAIL: 'rehearsal@localhost' };

/**
 * @param folder where npm's settings and cache are; made when it is missing
 * @param settings lines of the `.npmrc`
 * @returns an environment in which npm and git know nothing of this machine
 */
export const isolated = (folder: string, settings: readonly string[]): Environment => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'npmrc'), `${settings.join('\n')}\n`);
  const unset = Object.keys(process.env).filter((name) => leaks.test(name));
  return {
    ...Object.fromEntries(unset.map((name) => [name, undefined])),
    npm_config_userconfig: join(folder, 'npmrc'),
    npm_config_globalconfig: join(folder, 'global-npmrc'),
    npm_config_cache: join(folder, 'cache'),
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    // A request that gets lost is made again soon, not after five minutes.
    npm_config_fetch_timeout: '60000',
    npm_config_fund: 'false',
    GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(commits).flatMap(([what, value]) => [
        [`GIT_AUTHOR_${what}`, value],
        [`GIT_COMMITTER_${what}`, value],
      ]),
    ),
    TURBO_TELEMETRY_DISABLED: '1',
  };
};
