import { analyze } from '../analyze.ts';
import { boundHtml } from '../extract/bound-html.ts';
import { packagedModels } from './packaged-models.ts';
import type { WorkerProtocol, WorkerReply, WorkerRequest, WorkerTask } from './worker-protocol.ts';

type Tasks = {
  readonly [T in WorkerTask]: (request: Parameters<WorkerProtocol[T]>[0]) => Promise<ReturnType<WorkerProtocol[T]>>;
};

const TASKS: Tasks = {
  bound: async ({ html }) => boundHtml(html),
  judge: async ({ documents }) => analyze(documents, { ...(await packagedModels()), clock: () => performance.now() }),
};

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
