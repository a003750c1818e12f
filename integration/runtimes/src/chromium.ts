import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, run as runCommand } from '../../../scripts/packages/run.ts';
import type { Conformance } from '../suite/verdict.ts';
import { servePage } from './page-server.ts';
import type { Absent, Runtime, Stage } from './runtime.ts';
import { deadline, startProcess } from './server-process.ts';
import { versionOf } from './version.ts';

const name = 'Chromium';

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const install = async (): Promise<void> => {
  console.log('installing Chromium with apt-get (once) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const ended = await runCommand('apt-get', args, { env, timeout: 600_000 });
    if (ended.status !== 0) throw new Error(`apt-get ${args.join(' ')}\n${linesOf(ended).join('\n')}`);
  }
};

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
];

const run = async (binary: string, stage: Stage): Promise<Conformance> => {
  const server = await servePage(stage);
  const profile = `--user-data-dir=${join(stage.folder, 'profile')}`;
  const browser = startProcess(binary, [...flags, profile, server.url], stage.folder);
  try {
    return await Promise.race([server.answer, browser.ended, deadline(60_000)]);
  } finally {
    await browser.end();
    server.close();
  }
};

/** @returns Chromium, with a page under a strict Content-Security-Policy. */
export const chromium = async (): Promise<Runtime | Absent> => {
  const { CHROMIUM_PATH: chosen } = process.env;
  const binary = chosen ?? '/usr/bin/chromium';
  if (!existsSync(binary) && !chosen && isDebian() && process.getuid?.() === 0) await install();
  if (!existsSync(binary)) return { name, why: `there is no ${binary}; install it, or set CHROMIUM_PATH` };
  return { name, version: await versionOf(binary), forbidsCode: true, run: (stage) => run(binary, stage) };
};
