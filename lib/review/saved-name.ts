/** The name of a file about a host, without its ending. Letters that a file may not have become dashes. */
export function savedName(host: string): string {
  return `smallprint-${host.replace(/[^a-z\d.-]/gi, '-')}`;
}
