import { analyze, getReadyToAnalyze } from '../analyze.ts';
import { boundHtml } from '../extract/bound-html.ts';
import { packagedModels } from './packaged-models.ts';
import type { WorkerProtocol, WorkerReply, WorkerRequest, WorkerTask } from './worker-protocol.ts';

type Tasks = {
  readonly [T in WorkerTask]: (request: Parameters<WorkerProtocol[T]>[0]) => Promise<ReturnType<WorkerProtocol[T]>>;
};

const TASKS: Tasks = {
  bound: async ({ html }) => {
    const bounded = boundHtml(html);
    // it is judged next: what that needs is made ready while the page is built
    setTimeout(getReady);
    return bounded;
  },
  judge: async ({ documents }) => analyze(documents, { ...(await packagedModels()), clock: () => performance.now() }),
};

let isReady = false;

function getReady(): void {
  if (isReady) return;
  isReady = true;
  packagedModels().catch(() => undefined); // the judging says what is wrong
  getReadyToAnalyze();
}

/** Answers the tasks of the page that started this worker. */
export function serveWorker(): void {
  const scope = globalThis as unknown as DedicatedWorkerGlobalScope; // this file runs in a worker only
  scope.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
    const work = TASKS[data.task] as (request: unknown) => Promise<unknown>; // task and request belong together
    work(data.request).then(
      (reply) => scope.postMessage({ id: data.id, ok: true, reply } satisfies WorkerReply),
      (error: unknown) => {
        console.error(error);
        const code = error instanceof Error && error.name === 'DamagedModel' ? 'damaged-install' : 'unknown-error';
        scope.postMessage({ id: data.id, ok: false, code } satisfies WorkerReply);
      },
    );
  };
}
