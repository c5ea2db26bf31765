import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packTopicsModel } from '../../lib/topics/topics-model.ts';
import { trainTopics, type TaggedSegment } from '../../lib/topics/train-topics.ts';
import { TOPICS, type Topic } from '../../lib/types.ts';
import { otherTexts } from './other-texts.ts';
import { shippedSegments } from './topic-segments.ts';

/** 272 kB; in cross-validation on published segments more features bring nothing. */
const MAX_FEATURES = 16_000;
const SHIPPED = 'assets/model/topics.bin';
const USAGE = 'usage: npm run train -- --topics [FILE.jsonl... --out MODEL]';

const args = process.argv.slice(2).filter((arg) => arg !== '--topics');
const at = args.indexOf('--out');
const out = at < 0 ? SHIPPED : args.splice(at, 2)[1];
if (out === undefined || args.some((arg) => arg.startsWith('--')) || (args.length > 0 && at < 0)) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const segments = args.length > 0 ? args.flatMap(readSegments) : shippedSegments();
// the shipped weights learn from so many tagged sentences that others add nothing
const others = args.length > 0 ? otherTexts() : {};
const bytes = packTopicsModel(trainTopics(segments, { maxFeatures: MAX_FEATURES, ...others }));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
process.stdout.write(`${String(segments.length)} segments, ${String(bytes.length)} bytes in ${out}\n`);

/** Segments of a file of `{"text", "topics"}` lines. Topics that are none of the twelve are left out. */
function readSegments(file: string): TaggedSegment[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, topics } = JSON.parse(line) as { text: string; topics: readonly string[] };
      return { text, topics: TOPICS.filter((topic: Topic) => topics.includes(topic)) };
    });
}
