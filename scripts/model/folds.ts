/** The fold of a cluster: all of its policies fall into one, the same on every machine. */
export function foldOf(cluster: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < cluster.length; i++) hash = Math.imul(hash ^ cluster.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
