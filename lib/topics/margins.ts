import { TOPICS, type Topic } from '../types.ts';
import { lessenByRivals } from './rival-topics.ts';
import { heedParts, segmentParts } from './segment-parts.ts';
import { SegmentReader } from './topic-features.ts';
import { SegmentRows } from './segment-rows.ts';
import type { TopicsModel } from './topics-model.ts';

/** How far a segment is above the border of each topic. Reads one after another without building anything anew. */
export class Margins {
  readonly #model: TopicsModel;
  readonly #reader = new SegmentReader();
  readonly #rows: SegmentRows;
  /** Of the segment that was read last, in the order of `TOPICS`. */
  readonly #above = new Float64Array(TOPICS.length);

  constructor(model: TopicsModel) {
    this.#model = model;
    this.#rows = new SegmentRows(model.features);
  }

  /** Reads a segment under a title. */
  read(text: string, title: string): this {
    const { threshold, slope, neverNone } = this.#model;
    const above = this.#above;
    const count = this.#weigh(text, title, above);
    if (neverNone) {
      heedParts(above, this.#weighParts(text));
      lessenByRivals(above);
    }
    for (let t = 0; t < above.length; t++) above[t] = (above[t] ?? 0) - (threshold[t] ?? 0);
    if (neverNone && count > 0) raiseLikeliest(above, slope);
    return this;
  }

  /** The margins of a text under a title, whose features are of unit length; gives how many it has. */
  #weigh(text: string, title: string, into: Float64Array): number {
    const { scale, bias } = this.#model;
    this.#rows.empty();
    this.#reader.read(text, title, this.#rows);
    const squares = this.#rows.weigh(this.#model, into);
    const length = Math.sqrt(squares) || 1;
    for (let t = 0; t < into.length; t++) into[t] = ((into[t] ?? 0) / length) * (scale[t] ?? 0) + (bias[t] ?? 0);
    return this.#rows.length;
  }

  #weighParts(text: string): Float64Array[] {
    return segmentParts(text).map((part) => {
      const margins = new Float64Array(TOPICS.length);
      this.#weigh(part, '', margins);
      return margins;
    });
  }

  /** The topics of the segment that was read last. */
  topics(): Topic[] {
    const topics: Topic[] = [];
    for (let t = 0; t < TOPICS.length; t++) {
      const topic = TOPICS[t];
      if (topic !== undefined && (this.#above[t] ?? 0) > 0) topics.push(topic);
    }
    return topics;
  }

  /** How sure each topic of that segment is, from 0 to 1. */
  scores(): Record<Topic, number> {
    const scores = TOPICS.map((topic, t) => {
      const odds = (this.#above[t] ?? 0) * (this.#model.slope[t] ?? 1);
      return [topic, Math.round(1000 / (1 + Math.exp(-odds))) / 1000] as const;
    });
    return Object.fromEntries(scores) as Record<Topic, number>; // an entry for each topic, as above
  }
}

/** Where no topic is above its border, lifts the one with the best odds just over it. */
function raiseLikeliest(above: Float64Array, slope: Float32Array): void {
  let best = 0;
  let most = (above[0] ?? 0) * (slope[0] ?? 1);
  for (let t = 1; t < above.length; t++) {
    const odds = (above[t] ?? 0) * (slope[t] ?? 1);
    if (odds <= most) continue;
    best = t;
    most = odds;
  }
  if (most <= 0) above[best] = Number.MIN_VALUE;
}
