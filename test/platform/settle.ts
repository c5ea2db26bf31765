/** Waits until everything that can go on has gone on. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 100; turns++) await new Promise((go) => setImmediate(go));
}
