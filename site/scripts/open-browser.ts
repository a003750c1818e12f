import { spawn } from 'node:child_process';

const commands: Readonly<Record<string, readonly [command: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens a page in the browser of whoever sits here, where there is one; says nothing where there is none. */
export const openBrowser = (url: string): void => {
  if (process.env.CI) return;
  const [command, ...words] = commands[process.platform] ?? ['xdg-open'];
  const opened = spawn(command, [...words, url], { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
};
