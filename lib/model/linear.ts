import { FeatureTable } from './feature-table.ts';
import { PackedRows } from './packed-rows.ts';
import { RowList } from './row-list.ts';

/**
 * A linear model over hashed features with several independent yes/no outputs (logistic, one against the rest).
 *
 * Units:  features are unsigned 32-bit hashes, each present or not; scores are log odds.
 * Source: logistic regression; nothing here but sums, so that every machine gives the same answer.
 */
export interface LinearModel {
  readonly outputs: readonly string[];
  /** Log odds of every output where no feature is present. */
  readonly bias: Float32Array;
  /** Feature hashes, ascending. Row `i` of the weights belongs to `features[i]`. */
  readonly features: Uint32Array;
  /** Row `i` is `rows[i]` to `rows[i + 1]` in `columns` and `weights`. */
  readonly rows: Uint32Array;
  /** Output that a weight belongs to. */
  readonly columns: Uint8Array;
  /** Quantized weights: times `scale[output]` they are log odds. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
}

/** Scores one text after another without building anything anew. */
export class LinearScorer {
  readonly outputs: readonly string[];
  readonly #model: LinearModel;
  readonly #table: FeatureTable;
  readonly #packed: PackedRows;
  readonly #sums: Int32Array;

  /** Makes a model ready to score: builds its table of features once. */
  constructor(model: LinearModel) {
    this.outputs = model.outputs;
    this.#model = model;
    this.#table = new FeatureTable(model.features);
    this.#packed = new PackedRows(model, model.outputs.length);
    this.#sums = new Int32Array(model.outputs.length);
  }

  /** A list for the features of texts. Those that the model does not know count nothing. */
  rowList(): RowList {
    return new RowList(this.#table, this.#model.features.length);
  }

  /**
   * Log odds of every output for a text.
   *
   * Shape:  a list of this scorer's → `into`, one number an output.
   */
  score({ rows, length }: RowList, into: Float32Array): Float32Array {
    const { scale, bias } = this.#model;
    this.#packed.sum(rows, length, this.#sums);
    for (let o = 0; o < into.length; o++) into[o] = (this.#sums[o] ?? 0) * (scale[o] ?? 0) + (bias[o] ?? 0);
    return into;
  }
}
