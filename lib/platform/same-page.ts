/** True for two addresses of one page, whatever their query and fragment. */
export function isSamePage(a: string, b: string): boolean {
  const [left, right] = [new URL(a), new URL(b)];
  return left.origin === right.origin && left.pathname === right.pathname;
}
