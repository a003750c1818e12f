import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const server = '/usr/sbin/sshd';

/** Whether OpenSSH's client and server are installed. */
export const hasSshd: boolean = existsSync(server) && spawnSync('ssh', ['-V']).status === 0;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const makeKey = (path: string): void => {
  const { status, stderr } = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};

/**
 * Starts OpenSSH's server on loopback for the time of a test, and writes an `ssh` that takes every host for it and notes
 * its name in the file `hosts`.
 *
 * @param cwd where keys and settings go
 * @param bin the folder of `ssh`, which stands first in the PATH of what is run on the hosts
 */
export const startSshd = async (cwd: string, bin: string): Promise<void> => {
  const [hostKey, key] = [join(cwd, 'host-key'), join(cwd, 'key')];
  makeKey(hostKey);
  makeKey(key);
  const port = await freePort();
  const settings = [
    'ListenAddress 127.0.0.1',
    `Port ${port}`,
    `HostKey ${hostKey}`,
    `AuthorizedKeysFile ${key}.pub`,
    `SetEnv PATH=${bin}:${process.env.PATH}`,
    'PermitRootLogin yes',
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
  ];
  writeFileSync(join(cwd, 'sshd_config'), `${settings.join('\n')}\n`);
  // Root's server gives up its rights in this folder, which the system makes when it starts one.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const daemon = spawn(server, ['-D', '-f', join(cwd, 'sshd_config')], { stdio: 'ignore' });
  onTestFinished(() => void daemon.kill());
  const options = `-F none -p ${port} -i '${key}' -o HostName=127.0.0.1 -o LogLevel=ERROR`;
  const trust = '-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null';
  const ssh = `#!/bin/sh\necho "$1" >> hosts\nPATH='${process.env.PATH}' exec ssh ${options} ${trust} "$@"\n`;
  writeFileSync(join(bin, 'ssh'), ssh, { mode: 0o755 });
  while (!(await answers(port))) {
    if (daemon.exitCode !== null) throw new Error(`sshd ended with ${daemon.exitCode}`);
    await delay(20);
  }
};
