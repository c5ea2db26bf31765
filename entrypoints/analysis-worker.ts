import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveWorker } from '../lib/platform/worker-server.ts';

export default defineUnlistedScript(() => serveWorker());
