import { DOMParser } from 'linkedom';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type ParsedNode = DefaultTreeAdapterMap['childNode'];

/**
 * A Document of a page's HTML, in Node.js: parse5 parses as browsers do, linkedom holds the result.
 *
 * Shape:  the tree that a browser's DOMParser builds, namespaces and document type left out.
 * Fails:  never: every string is a page.
 */
export function parseHtml(html: string): Document {
  const parsed = parse(html, { scriptingEnabled: false });
  // linkedom's types are its own; its documents have what extraction reads of the DOM's.
  const document = new DOMParser().parseFromString('', 'text/html') as unknown as Document;
  for (const node of parsed.childNodes) append(document, document, node);
  return document;
}

function append(document: Document, parent: Node, node: ParsedNode): void {
  if (node.nodeName === '#text' && 'value' in node) {
    parent.appendChild(document.createTextNode(node.value));
    return;
  }
  if (node.nodeName === '#comment' && 'data' in node) {
    parent.appendChild(document.createComment(node.data));
    return;
  }
  if (!('tagName' in node)) return;
  const element = document.createElement(safeName(node.tagName));
  for (const { name, value } of node.attrs) if (/^[\w:.-]+$/.test(name)) element.setAttribute(name, value);
  const children = 'content' in node ? node.content.childNodes : node.childNodes;
  for (const child of children) append(document, element, child);
  parent.appendChild(element);
}

/** Markup may name an element in ways that `createElement` refuses. */
function safeName(tagName: string): string {
  return /^[a-z][a-z0-9-]*$/i.test(tagName) ? tagName.toLowerCase() : 'span';
}
