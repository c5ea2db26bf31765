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

/** A page as an inert document: no scripts run, nothing is loaded, it is never adopted into a page of ours. */
export function parseDocument(html: string, type: 'text/html' | 'application/xhtml+xml'): Document {
  return new DOMParser().parseFromString(parserPolicy ? parserPolicy.createHTML(html) : html, type);
}

/** Starts the packaged worker. */
export function startWorker(path: '/analysis-worker.js'): Worker {
  const policy = factory?.createPolicy('worker-url', { createScriptURL: (url) => url });
  return new Worker(policy ? policy.createScriptURL(path) : path);
}
