/** A list of numbers with twice the room, and what stood in it. */
export function longer<T extends Uint8Array | Int32Array | Uint32Array>(some: T): T {
  const twice = new (some.constructor as new (length: number) => T)(some.length * 2); // of the same kind
  twice.set(some);
  return twice;
}
