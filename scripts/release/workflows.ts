import { parse } from 'yaml';

// What every workflow of this repository must satisfy, in addition to GitHub's own schema.

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly environment?: unknown;
  readonly needs?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly 'runs-on'?: string;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const pinnedLine = /uses:\s*\S+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/;
/** Events with which someone else's change runs with access to this repository's secrets. */
const dangerous = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];
/** What brings code or files from elsewhere into a job. */
const foreign = /\b(?:npm (?:ci|install|i|exec|run|test|start)|npx|git clone|curl|wget|pip)\b/;

const eventsOf = (on: unknown): string[] => {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
};

const actionOf = ({ uses = '' }: Step): string => uses.split('@')[0] ?? '';

const privileged = ({ permissions }: Job): boolean =>
  typeof permissions === 'object' && Object.values(permissions).includes('write');

const stepFaults = (step: Step): string[] => {
  const { uses, run = '', with: options = {} } = step;
  const action = actionOf(step);
  return [
    ...(uses === undefined || pinned.test(uses) ? [] : [`${uses} is not pinned by a full commit SHA`]),
    ...(run.includes('${{') ? ['a script has an expression in it; hand it over as a variable in "env"'] : []),
    ...(action === 'actions/checkout' && options['persist-credentials'] !== false
      ? ['a checkout keeps its credentials; "persist-credentials: false"']
      : []),
    ...(action === 'actions/setup-node' && (options['package-manager-cache'] !== false || 'cache' in options)
      ? ['setup-node uses a cache; "package-manager-cache: false"']
      : []),
    ...(/GITHUB_(?:ENV|PATH)\b/.test(run) ? ['a script changes the environment of later steps'] : []),
  ];
};

/** Where something is published, nothing that another run has left is used. */
const cacheFaults = ({ steps = [] }: Job): string[] =>
  steps.some((step) => /^actions\/cache(?:\/|$)/.test(actionOf(step)))
    ? ['it restores a cache, and the workflow publishes']
    : [];

/** What a job that may write, or speak for the repository, must not do. */
const privilegedFaults = (job: Job): string[] => {
  const { permissions, environment, needs, steps = [] } = job;
  const publishes = typeof permissions === 'object' && permissions['id-token'] === 'write';
  return [
    ...(steps.some((step) => actionOf(step) === 'actions/checkout') ? ['it may write, and checks out'] : []),
    ...steps
      .flatMap(({ run = '' }) => foreign.exec(run)?.slice(0, 1) ?? [])
      .map((found) => `it may write, and runs ${found}`),
    ...(needs === undefined ? ['it may write, and waits for no other job'] : []),
    ...(publishes && environment === undefined ? ['it has an identity, and no environment that guards it'] : []),
  ];
};

const jobFaults = (job: Job): string[] => {
  const { permissions, steps = [] } = job;
  return [
    ...(typeof permissions === 'object' ? [] : ['it does not say which permissions it needs']),
    ...(job['timeout-minutes'] === undefined ? ['it has no time limit'] : []),
    ...(job.uses !== undefined ? ['it is another workflow'] : []),
    ...(/-latest$/.test(job['runs-on'] ?? '-latest') ? ['it runs on whatever is the latest system'] : []),
    ...steps.flatMap(stepFaults),
    ...(privileged(job) ? privilegedFaults(job) : []),
  ];
};

/** @returns a sentence for each rule that a workflow breaks */
export const workflowFaults = (text: string): string[] => {
  const { on, permissions, concurrency, jobs } = parse(text) as Workflow;
  const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  const publishes = Object.values(jobs).some(privileged);
  return [
    ...eventsOf(on)
      .filter((event) => dangerous.includes(event))
      .map((event) => `it runs on ${event}`),
    ...(JSON.stringify(permissions) === '{}' ? [] : ['"permissions: {}" is missing: jobs say what they need']),
    ...(concurrency === undefined ? ['it does not say what may run at the same time'] : []),
    ...(text.includes('secrets.') ? ['it uses a secret; publishing needs none'] : []),
    ...lines.filter((line) => !pinnedLine.test(line)).map((line) => `no version beside the pin: ${line.trim()}`),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      [...jobFaults(job), ...(publishes ? cacheFaults(job) : [])].map((fault) => `${name}: ${fault}`),
    ),
  ];
};
