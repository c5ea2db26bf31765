import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that nobody looks at, for what headless browsers do not draw: prompts and menus of their own. */
export async function openDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(server.stdout, 'data')) as [Buffer]; // it takes a free number and says which
  const env = { ...process.env, DISPLAY: `:${number.toString().trim()}` };
  return {
    env,
    /** Presses keys, one after the other, as a person would. */
    press(...keys: string[]) {
      execFileSync(
        'xdotool',
        keys.flatMap((key) => ['key', key, 'sleep', '0.3']),
        { env },
      );
    },
    close: () => void server.kill(),
  };
}
export type Display = Awaited<ReturnType<typeof openDisplay>>;
