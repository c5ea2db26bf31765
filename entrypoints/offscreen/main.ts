import { serveHost } from '../../lib/platform/host-server.ts';

serveHost();
