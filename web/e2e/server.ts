import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
  }
}

const startMs = 80_000;

/** The real server, as a reader starts it; KERVAN_URL takes one that runs already. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['KERVAN_URL'];
  if (given) {
    project.provide('url', given.replace(/\/$/, ''));
    return undefined;
  }
  const home = fileURLToPath(new URL('../..', import.meta.url));
  const server = spawn('./kervan', ['run', '--no-browser', '--port', '0'], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  project.provide('url', await addressOf(server));
  return () => stop(server);
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new Error(`the server ${why}:\n${said}`));
    const timer = setTimeout(() => fail('did not start in time'), startMs);
    const hear = (chunk: Buffer): void => {
      said += String(chunk);
      const address = /https?:\/\/[\w.[\]:]+:\d+/.exec(said)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (code) => fail(`ended with ${code}`));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
}
