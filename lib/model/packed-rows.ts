/** Numbers that stand in one double, and the room of each. Units: bits. Four times 13 fit into the 53 that are exact. */
const LANES = 4;
const ROOM = 13;
const HALF = 2 ** (2 * ROOM);
/** What a sum may come to before it is taken out: more might not fit into its room. */
const MOST = 2 ** (ROOM - 1) - 1;

/** The entries of a row: a number of 8 bits in some of the columns. */
export interface SparseRows {
  /** Row `i` is `rows[i]` to `rows[i + 1]` in `columns` and `weights`. */
  readonly rows: Uint32Array;
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
}

/**
 * Adds up rows of small numbers, exactly. Four numbers stand in one double, so that one addition adds four: rows of a
 * model that are met often have an entry for most columns, and adding them up is most of what scoring costs.
 *
 * Shape:  rows of `width` numbers → the sum of some of them, one number a column.
 */
export class PackedRows {
  readonly #doubles: number;
  readonly #packed: Float64Array;
  /** The largest number of each row, whatever its sign. */
  readonly #peaks: Uint8Array;
  readonly #sums: Float64Array;

  constructor({ rows, columns, weights }: SparseRows, width: number) {
    this.#doubles = Math.ceil(width / LANES);
    this.#packed = new Float64Array((rows.length - 1) * this.#doubles);
    this.#peaks = new Uint8Array(rows.length - 1);
    this.#sums = new Float64Array(this.#doubles);
    for (let row = 0; row < rows.length - 1; row++) {
      for (let k = rows[row] ?? 0; k < (rows[row + 1] ?? 0); k++) {
        const column = columns[k] ?? 0;
        const at = row * this.#doubles + Math.floor(column / LANES);
        const weight = weights[k] ?? 0;
        this.#packed[at] = (this.#packed[at] ?? 0) + weight * 2 ** (ROOM * (column % LANES));
        this.#peaks[row] = Math.max(this.#peaks[row] ?? 0, Math.abs(weight));
      }
    }
  }

  /** Writes the sum of the first `count` of the rows. */
  sum(rows: Int32Array, count: number, into: Int32Array): void {
    into.fill(0);
    for (let from = 0, to = 0; from < count; from = to) {
      to = this.#endOfRun(rows, from, count);
      this.#sums.fill(0);
      this.#add(rows, from, to);
      this.#takeOut(into);
    }
  }

  /** Where the rows end that can be added up before sums are taken out. */
  #endOfRun(rows: Int32Array, from: number, count: number): number {
    let most = 0;
    for (let at = from; at < count; at++) {
      most += this.#peaks[rows[at] ?? 0] ?? 0;
      if (most > MOST) return at;
    }
    return count;
  }

  #add(rows: Int32Array, from: number, to: number): void {
    const packed = this.#packed;
    const sums = this.#sums;
    let at = from;
    // four rows a turn: a sum is read and written once for all of them
    for (; at + 3 < to; at += 4) {
      const a = (rows[at] ?? 0) * sums.length;
      const b = (rows[at + 1] ?? 0) * sums.length;
      const c = (rows[at + 2] ?? 0) * sums.length;
      const d = (rows[at + 3] ?? 0) * sums.length;
      for (let k = 0; k < sums.length; k++) {
        const more = (packed[a + k] ?? 0) + (packed[b + k] ?? 0) + (packed[c + k] ?? 0) + (packed[d + k] ?? 0);
        sums[k] = (sums[k] ?? 0) + more;
      }
    }
    for (; at < to; at++) {
      const row = (rows[at] ?? 0) * sums.length;
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (packed[row + k] ?? 0);
    }
  }

  #takeOut(into: Int32Array): void {
    for (let k = 0; k < this.#doubles; k++) {
      const sum = this.#sums[k] ?? 0;
      const high = Math.round(sum / HALF);
      const column = k * LANES;
      takeTwo(sum - high * HALF, column, into);
      takeTwo(high, column + 2, into);
    }
  }
}

/** Adds the two numbers of one half, the lower of which may be negative. Columns beyond the last are no columns. */
function takeTwo(half: number, column: number, into: Int32Array): void {
  const low = (half << (32 - ROOM)) >> (32 - ROOM);
  if (column < into.length) into[column] = (into[column] ?? 0) + low;
  if (column + 1 < into.length) into[column + 1] = (into[column + 1] ?? 0) + ((half - low) >> ROOM);
}
