/**
 * The only two ways in which a string of ours becomes code or a document, each with a policy that the manifest names:
 * the address of the packaged worker, and the parsing of a page into an inert document that is never put on screen.
 */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML?: (text: string) => string; createScriptURL?: (url: string) => string },
  ): { createHTML(text: string): string; createScriptURL(url: string): string };
}

// Trusted Types are not yet in the DOM typings of this TypeScript; where a browser lacks them strings pass as they are.
const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const parserPolicy = factory?.createPolicy('page-parser', { createHTML: (text) => text });
const workerPolicy = factory?.createPolicy('worker-url', { createScriptURL: (url) => url });

/** A page as an inert document: no scripts run, nothing is loaded, it is never adopted into a page of ours. */
export function parseDocument(html: string): Document {
  return new DOMParser().parseFromString(parserPolicy ? parserPolicy.createHTML(html) : html, 'text/html');
}

/** Starts the packaged worker that analyzes. */
export function startWorker(path: '/analysis-worker.js'): Worker {
  return new Worker(workerPolicy ? workerPolicy.createScriptURL(path) : path);
}

/** Starts the packaged worker of the PDF reader. */
export function startModuleWorker(path: '/pdf.worker.mjs'): Worker {
  return new Worker(workerPolicy ? workerPolicy.createScriptURL(path) : path, { type: 'module' });
}
