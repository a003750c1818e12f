import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Report } from './helpers/cli.ts';

const bad = { id: 1 };
const file = 'fixtures/tag/x.json';

const services = (): string => {
  const cwd = folder({ [`services/a/${file}`]: bad, [`services/b/${file}`]: bad });
  mkdirSync(join(cwd, '.git'));
  return cwd;
};

interface Sarif {
  runs: [
    {
      automationDetails: { id: string };
      tool: { driver: { name: string; rules: { id: string; name: string }[] } };
      invocations: [{ executionSuccessful: boolean }];
      results: {
        ruleId: string;
        message: { text: string };
        partialFingerprints: Record<string, string>;
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: string };
              region: { startLine: number; startColumn: number; endLine: number; endColumn: number };
            };
          },
        ];
      }[];
    },
  ];
}

const sarif = async (cwd: string, ...words: string[]): Promise<Sarif['runs'][0]> =>
  (JSON.parse((await cli(cwd, ['validate', '--reporter', 'sarif', ...words])).stdout) as Sarif).runs[0];

/** What each reporter for a service calls the file. */
const paths = async (cwd: string, words: readonly string[] = [], env = {}): Promise<string[]> => {
  const named = async (reporter: string, pattern: RegExp): Promise<string> => {
    const { stdout } = await cli(cwd, ['validate', 'fixtures', '--reporter', reporter, ...words], { env });
    return pattern.exec(stdout)?.[1] ?? stdout;
  };
  return [
    await named('github', /::error file=([^,]*),/),
    await named('gitlab', /"path":"([^"]*)"/),
    await named('sarif', /"uri":"([^"]*)"/),
    await named('junit', /<testcase [^>]*file="([^"]*)"/),
  ];
};

describe('paths in reports for other services', () => {
  it('count from the root of the repository, whatever folder the command runs in', async () => {
    const root = services();
    const cwd = join(root, 'services/a');
    expect(new Set(await paths(cwd))).toEqual(new Set([`services/a/${file}`]));
    const { stdout } = await cli(cwd, ['validate', 'fixtures', '--reporter', 'json']);
    expect(JSON.parse(stdout) as Report).toMatchObject({ folder: 'services/a', results: [{ file }] });
    expect((await cli(cwd, ['validate', 'fixtures', '--reporter', 'text'])).stdout).toMatch(/^fixtures/);
  });

  it('count from the checkout of a CI job, if the command runs in it, and from --report-root', async () => {
    const root = services();
    const cwd = join(root, 'services/a');
    for (const variable of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
      const env = { [variable]: join(root, 'services') };
      expect(new Set(await paths(cwd, [], env))).toEqual(new Set([`a/${file}`]));
      expect(new Set(await paths(cwd, ['--report-root', '.'], env))).toEqual(new Set([file]));
      expect(new Set(await paths(cwd, [], { [variable]: join(root, 'services/b') }))).toEqual(
        new Set([`services/a/${file}`]),
      );
    }
    symlinkSync(root, `${root}-link`);
    expect(new Set(await paths(cwd, [], { GITHUB_WORKSPACE: `${root}-link` }))).toEqual(
      new Set([`services/a/${file}`]),
    );
    for (const path of ['nowhere', file]) {
      const ran = await cli(cwd, ['validate', 'fixtures', '--report-root', path]);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toContain('--report-root');
    }
  });

  it('let the reports of two services with files of the same name be merged', async () => {
    const root = services();
    for (const name of ['a', 'b']) {
      const words = ['validate', 'fixtures', '--reporter', `json=../${name}.json`];
      expect((await cli(join(root, 'services', name), words)).status).toBe(1);
    }
    const words = ['merge-reports', 'services/a.json', 'services/b.json'];
    const whole = await cli(root, ['validate', 'services/*/fixtures', '--reporter', 'json']);
    const merged = await cli(root, [...words, '--reporter', 'json']);
    expect([merged.status, merged.stdout]).toEqual([whole.status, whole.stdout]);
    for (const reporter of ['github', 'sarif', 'gitlab']) {
      expect(
        (await cli(join(root, 'services/a'), ['merge-reports', '../a.json', '../b.json', '--reporter', reporter]))
          .stdout,
      ).toContain(`services/b/${file}`);
    }
    expect((await cli(root, [...words, 'services/a.json'])).status).toBe(2);
  });

  it('tell the runs of two services, commands and shards apart', async () => {
    const root = services();
    const id = async (folderName: string, ...words: string[]): Promise<string> =>
      (await sarif(join(root, folderName), ...words)).automationDetails.id;
    expect(await id('.', 'services')).toBe('referral-kit/validate/');
    expect(await id('services/a', 'fixtures')).toBe('referral-kit/validate/services/a/');
    expect(await id('.', 'services', '--shard', '1/2')).toBe('referral-kit/validate/shard-1-of-2/');
    const fingerprints = await Promise.all(
      ['a', 'b'].map(
        async (name) => (await sarif(join(root, 'services', name), 'fixtures')).results[0]?.partialFingerprints,
      ),
    );
    expect(fingerprints[0]).not.toEqual(fingerprints[1]);
  });
});

describe('a SARIF report', () => {
  it.each([
    [{ 'tag/a.json': { id: 'a' } }, ['tag'], 0, true],
    [{ 'tag/a.json': bad }, ['tag'], 1, true],
    [{ 'tag/a.json': { id: 'a' } }, ['tag', 'tag/none*.json'], 3, false],
    [{ 'tag/a.json': '{' }, ['tag'], 4, false],
    [{ 'tag/a.json': '{', 'tag/b.json': bad }, ['tag'], 4, false],
  ])('about %j, of %j with status %i: was it executed? %s', async (files, words, status, isSuccessful) => {
    const cwd = folder(files);
    const ran = await cli(cwd, ['validate', ...words, '--reporter', 'sarif=out.sarif']);
    expect(ran.status).toBe(status);
    const { runs } = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')) as Sarif;
    expect(runs[0].invocations[0].executionSuccessful).toBe(isSuccessful);
  });

  it('has what GitHub Advanced Security for Azure DevOps asks for', async () => {
    const cwd = folder({
      'tag/a.json': bad,
      'address/b.json': { country: 'Ireland', city: 1, x: 1 },
      'tag/c.json': '[',
    });
    const run = await sarif(cwd, '.');
    const { name, rules } = run.tool.driver;
    expect(name).not.toBe('');
    for (const rule of rules) {
      expect(rule.name).toMatch(/^([A-Z][a-z0-9]*)+$/);
      expect(rule.name).not.toBe(rule.id);
    }
    expect(run.automationDetails.id).not.toBe('');
    expect(run.results.length).toBeGreaterThan(3);
    for (const { ruleId, message, partialFingerprints, locations } of run.results) {
      expect(rules.map(({ id }) => id)).toContain(ruleId);
      expect(message.text).not.toBe('');
      expect(Object.keys(partialFingerprints)).not.toEqual([]);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).not.toBe('');
      expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
      if (region.endLine === region.startLine) expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn);
    }
  });
});
