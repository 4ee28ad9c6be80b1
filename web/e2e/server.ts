import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    /** Where its ledger is kept. */
    ledger: string;
  }
}

const startMs = 80_000;

/**
 * The real server, as a reader starts it, with a ledger of its own: what tests write is nobody's. KERVAN_URL takes one that
 * runs already, with the ledger of KERVAN_LEDGER.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['KERVAN_URL'];
  if (given) {
    project.provide('url', given.replace(/\/$/, ''));
    project.provide('ledger', process.env['KERVAN_LEDGER'] ?? '');
    return undefined;
  }
  const home = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'kervan-e2e-'));
  const ledger = join(folder, 'ledger.sqlite');
  project.provide('ledger', ledger);
  const server = spawn('./kervan', ['run', '--no-browser', '--port', '0'], {
    cwd: home,
    env: { ...process.env, KERVAN_LEDGER: ledger },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  project.provide('url', await addressOf(server));
  return async () => {
    await stop(server);
    rmSync(folder, { recursive: true });
  };
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
