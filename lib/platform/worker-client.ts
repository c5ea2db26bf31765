import { startWorker } from './trusted-types.ts';
import type { WorkerProtocol, WorkerReply, WorkerTask } from './worker-protocol.ts';

/** Longest time for one task, after which the worker is ended. Source: docs/threats.md, "slow text". */
const TASK_MS = 10_000;

export type WorkerOutcome<T> =
  | { readonly ok: true; readonly reply: T }
  | { readonly ok: false; readonly code: 'took-too-long' | 'damaged-install' | 'unknown-error' };

interface Waiting {
  readonly settle: (outcome: WorkerOutcome<unknown>) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * Has the worker do a task.
 *
 * Fails: never throws. A task that takes over ten seconds ends the worker, and with it the tasks beside it.
 */
export function inWorker<T extends WorkerTask>(
  task: T,
  request: Parameters<WorkerProtocol[T]>[0],
): Promise<WorkerOutcome<ReturnType<WorkerProtocol[T]>>> {
  const id = ++lastId;
  worker ??= connect();
  const outcome = new Promise<WorkerOutcome<unknown>>((settle) => {
    waiting.set(id, { settle, timer: setTimeout(() => end('took-too-long'), TASK_MS) });
  });
  worker.postMessage({ id, task, request });
  return outcome as Promise<WorkerOutcome<ReturnType<WorkerProtocol[T]>>>; // the worker answers each task by its table
}

function connect(): Worker {
  const started = startWorker('/analysis-worker.js');
  started.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
    const asked = waiting.get(data.id);
    if (!asked) return;
    waiting.delete(data.id);
    clearTimeout(asked.timer);
    asked.settle(data.ok ? { ok: true, reply: data.reply } : { ok: false, code: data.code });
  };
  started.onerror = () => end('unknown-error');
  return started;
}

function end(code: 'took-too-long' | 'unknown-error'): void {
  worker?.terminate();
  worker = null;
  for (const { settle, timer } of waiting.values()) {
    clearTimeout(timer);
    settle({ ok: false, code });
  }
  waiting.clear();
}
