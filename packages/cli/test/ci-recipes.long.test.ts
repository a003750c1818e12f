import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bin, folder } from './helpers/cli.ts';
import { codeUnder } from './helpers/recipes.ts';

interface Step {
  readonly run?: string;
  readonly script?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Jobs = Readonly<
  Record<
    string,
    { readonly steps: readonly Step[]; readonly strategy?: { readonly matrix: { readonly part: number[] } } }
  >
>;

const git = (cwd: string, ...args: string[]): string => {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always'];
  const ran = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
  expect([args, ran.status, ran.stderr]).toEqual([args, 0, expect.anything()]);
  return ran.stdout.trim();
};

/** Commands that stand for npm: installing does nothing, for the command is there already. */
const tools = realpathSync(mkdtempSync(join(tmpdir(), 'referral-kit-')));
afterAll(() => rmSync(tools, { recursive: true }));
writeFileSync(join(tools, 'npm'), '#!/bin/sh\n[ "$*" = ci ]\n', { mode: 0o755 });
const npx = `#!/bin/sh\n[ "$1" = --yes ] && shift\n[ "\${1%@1}" = referral-kit ] || exit 127\nshift\nexec '${process.execPath}' '${bin}' "$@"\n`;
writeFileSync(join(tools, 'npx'), npx, { mode: 0o755 });

/** Runs a line as a CI service does, with the variables that it sets. @returns its status and what it wrote */
const bash = (cwd: string, line: string, variables: Readonly<Record<string, string>> = {}) => {
  const env = { ...process.env, CI: 'true', ...variables, PATH: `${tools}:${process.env.PATH}` };
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status: ran.status, text: ran.stdout + ran.stderr };
};

/** Runs lines until one fails. */
const all = (cwd: string, lines: readonly string[], variables: Readonly<Record<string, string>> = {}) => {
  let ran = bash(cwd, 'true');
  for (const line of lines) {
    ran = bash(cwd, line, variables);
    if (ran.status !== 0) break;
  }
  return ran;
};

const old = { 'fixtures/tag/old.json': { id: 1 }, 'README.md': 'x' };

interface PullRequest {
  readonly cwd: string;
  readonly base: string;
}

/** A checkout of a pull request: a clone whose head is the merge of a branch with main, which has a broken document. */
const pullRequest = (changed: Record<string, unknown>, clone: readonly string[] = []): PullRequest => {
  const origin = folder(old);
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', 'before');
  git(origin, 'checkout', '-qb', 'feature');
  for (const [name, content] of Object.entries(changed)) writeFileSync(join(origin, name), JSON.stringify(content));
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', 'change', '--allow-empty');
  git(origin, 'checkout', '-q', 'main');
  git(origin, 'commit', '-qm', 'meanwhile', '--allow-empty');
  git(origin, 'checkout', '-q', '--detach');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  git(origin, 'update-ref', 'refs/heads/merge', 'HEAD');
  const cwd = folder();
  git(cwd, 'clone', '-q', ...clone, '--branch', 'merge', `file://${origin}`, '.');
  git(cwd, 'checkout', '-q', '--detach');
  return { cwd, base: git(origin, 'merge-base', 'main', 'feature') };
};

const good = { 'fixtures/tag/new.json': { id: 'a' } };
const bad = { 'fixtures/tag/new.json': { id: 2 } };
const none = { 'README.md': 'y' };

/** What each pull request comes to, since the broken document of the main branch is not its own. */
const requests: readonly (readonly [what: string, changed: Record<string, unknown>, status: number])[] = [
  ['a valid document', good, 0],
  ['an invalid document', bad, 1],
  ['no document', none, 0],
];

const posix = describe.runIf(process.platform !== 'win32');

posix('the shortest recipe for GitHub', () => {
  const [recipe = ''] = codeUnder('ci.md', 'GitHub Actions', 'yaml');
  const { steps } = (parse(recipe) as { readonly jobs: Jobs }).jobs.referrals ?? expect.fail('there is no such job');

  it.each([
    ['valid', good, 0],
    ['invalid', bad, 1],
  ])('judges documents that are %s', (_, files, status) => {
    const lines = steps.flatMap(({ run }) => run ?? []);
    expect(lines).not.toEqual([]);
    expect(all(folder(files), lines).status).toBe(status);
  });

  it('is on the start page of the site', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../site/content/index.md'), 'utf8');
    expect(page).toContain(recipe);
  });
});

posix('the recipe for GitHub', () => {
  const recipe = codeUnder('ci.md', 'GitHub Actions', 'yaml').map((code) => parse(code) as { readonly jobs: Jobs });
  const { steps } = (recipe[2] as { readonly jobs: Jobs }).jobs.referrals ?? expect.fail('there is no such job');
  const base = (step: Step): Record<string, string> =>
    Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [
        name,
        value === ['$', '{{ github.base_ref }}'].join('') ? 'main' : value,
      ]),
    );
  const lines = (cwd: string) => {
    const variables = { GITHUB_WORKSPACE: cwd, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    let ran = bash(cwd, 'true');
    for (const step of steps.filter(({ run }) => run !== undefined)) {
      ran = bash(cwd, step.run as string, { ...variables, ...base(step) });
      if (ran.status !== 0) break;
    }
    return ran;
  };

  it.each(requests)('judges a pull request with %s', (_, changed, status) => {
    const { cwd } = pullRequest(changed);
    const ran = lines(cwd);
    expect([ran.status, ran.text]).toEqual([status, expect.not.stringContaining('old.json')]);
    expect(ran.text.includes('::error file=fixtures/tag/new.json,')).toBe(status === 1);
    for (const name of ['referrals.sarif', 'summary.md']) expect(existsSync(join(cwd, name))).toBe(true);
  });

  it('asks for all history, without which it is never green', () => {
    expect(steps[0]).toMatchObject({ with: { 'fetch-depth': 0 } });
    const { cwd } = pullRequest(bad, ['--depth', '1']);
    expect(lines(cwd).status).toBe(2);
  });
});

posix('the recipe for GitLab', () => {
  const [code = ''] = codeUnder('ci.md', 'GitLab', 'yaml');
  const { referrals } = parse(code) as {
    referrals: { script: string[]; variables: object; artifacts: { reports: Record<string, string> } };
  };

  it.each(requests)('judges a merge request with %s', (_, changed, status) => {
    const { cwd, base } = pullRequest(changed);
    const ran = all(cwd, referrals.script, { CI_PROJECT_DIR: cwd, CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect([ran.status, ran.text]).toEqual([status, expect.not.stringContaining('old.json')]);
    for (const name of Object.values(referrals.artifacts.reports)) expect(existsSync(join(cwd, name))).toBe(true);
    const quality = JSON.parse(readFileSync(join(cwd, 'quality.json'), 'utf8')) as { location: { path: string } }[];
    const paths = quality.map(({ location }) => location.path);
    expect(paths.includes('fixtures/tag/new.json')).toBe(status === 1);
  });
});

posix('the recipe for Jenkins', () => {
  const [code = ''] = codeUnder('ci.md', 'Jenkins', 'groovy');
  const lines = [...code.matchAll(/^\s*sh '(.*)'$/gm)].map(([, line]) => line as string);

  it('fails for an invalid document, and leaves the report that the next step takes', () => {
    expect(lines).toHaveLength(2);
    for (const [files, status] of [
      [old, 1],
      [good, 0],
    ] as const) {
      const cwd = folder(files);
      expect(all(cwd, lines, { WORKSPACE: cwd }).status).toBe(status);
      const report = /junit '(.*)'/.exec(code)?.[1] as string;
      expect(readFileSync(join(cwd, report), 'utf8')).toContain('<testsuites');
    }
  });
});

posix('the recipe for Azure Pipelines', () => {
  const [code = ''] = codeUnder('ci.md', 'Azure Pipelines', 'yaml');
  const { steps } = parse(code) as { steps: Step[] };
  const lines = steps.flatMap(({ script }) => script ?? []);

  it.each(requests)('judges a pull request with %s', (_, changed, status) => {
    const { cwd } = pullRequest(changed);
    const ran = all(cwd, lines, { BUILD_SOURCESDIRECTORY: cwd, SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' });
    expect([ran.status, ran.text]).toEqual([status, expect.not.stringContaining('old.json')]);
    expect(existsSync(join(cwd, 'referrals.xml'))).toBe(true);
  });
});

posix('the recipe for shards with a baseline and coverage', () => {
  const [code = ''] = codeUnder('ci.md', 'Shards with a baseline and coverage', 'yaml');
  const { validate, verdict } = (parse(code) as { jobs: Jobs }).jobs;
  const parts = validate?.strategy?.matrix.part ?? [];
  const linesOf = (job: Jobs[string] | undefined, part: number): string[] =>
    (job?.steps ?? []).flatMap(({ run }) => run?.replaceAll(/\$\{\{ matrix\.part \}\}/g, String(part)) ?? []);

  const tags = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`fixtures/tag/${index}.json`, { id: String(index) }]),
  );

  const project = (files: Record<string, unknown>, minimum: number): string => {
    const cwd = folder({ ...tags, 'fixtures/tag/known.json': { id: 1 }, ...files });
    const accept = 'npx referral-kit baseline fixtures/tag/known.json --reason known --expires 2999-01-01';
    expect(bash(cwd, accept).status).toBe(0);
    const config = { paths: ['fixtures'], baseline: 'referral-kit.baseline.json', coverage: { minimum } };
    writeFileSync(join(cwd, 'referral-kit.config.json'), JSON.stringify(config));
    return cwd;
  };

  const sharded = (cwd: string, lost?: number) => {
    for (const part of parts) expect(all(cwd, linesOf(validate, part)).status).toBe(0);
    if (lost !== undefined) rmSync(join(cwd, `part-${lost}.json`));
    return all(cwd, linesOf(verdict, 0));
  };

  it.each([
    ['all is right', {}, 0, 0],
    ['a document is invalid', { 'fixtures/tag/bad.json': { id: 2 } }, 0, 1],
    ['a document is unreadable', { 'fixtures/tag/bad.json': '{' }, 0, 4],
    ['too little is covered', {}, 100, 1],
  ])('has the exit status of one machine where %s', (_, files, minimum, status) => {
    const cwd = project(files, minimum);
    const alone = bash(cwd, 'npx referral-kit validate --reporter json=alone.json');
    expect(alone.status).toBe(status);
    const ran = sharded(cwd);
    expect([ran.status, ran.text]).toEqual([
      status,
      expect.stringContaining(`${21 + Object.keys(files).length} files`),
    ]);
    expect(existsSync(join(cwd, 'referrals.sarif'))).toBe(true);
  });

  it('fails if a part is missing', () => {
    expect(parts).toEqual([1, 2, 3, 4]);
    expect(sharded(project({}, 0), 3).status).toBe(2);
  });
});

posix('the recipe for pre-commit', () => {
  it('names a hook that there is', () => {
    const [code = ''] = codeUnder('ci.md', 'pre-commit', 'yaml');
    const { repos } = parse(code) as { repos: { repo: string; hooks: { id: string }[] }[] };
    const hooks = parse(readFileSync(join(import.meta.dirname, '../../../.pre-commit-hooks.yaml'), 'utf8')) as {
      id: string;
    }[];
    const ids = hooks.map(({ id }) => id);
    for (const { hooks: used } of repos) for (const { id } of used) expect(ids).toContain(id);
  });
});
