import { describe, expect, test } from 'vitest';
import { loadTopicsModel } from '../../lib/topics/load-topics-model.ts';
import { packTopicsModel, unpackTopicsModel } from '../../lib/topics/topics-model.ts';
import { trainTopics, type TaggedSegment } from '../../lib/topics/train-topics.ts';
import { TOPICS, type Topic } from '../../lib/types.ts';

const SAID: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  security: ['We encrypt your data in transit.', 'Access to our servers is protected by encryption and passwords.'],
  retention: ['We keep your records for two years.', 'Your account is kept until you close it, then for a year.'],
  contact: ['Write to our privacy team at the address below.', 'Contact our privacy team with any questions.'],
};
/** The sentences again and again in company, so that there is something to cross-validate. */
const SEGMENTS: readonly TaggedSegment[] = ['At Lantern', 'In short', 'As a rule', 'Since 2020', 'Here', 'Now'].flatMap(
  (opening) =>
    Object.entries(SAID).flatMap(([topic, texts]) =>
      texts.map((text) => ({ text: `${opening}: ${text}`, topics: [topic as Topic] })),
    ),
);
const model = trainTopics(SEGMENTS, { maxFeatures: 500 });
const bytes = packTopicsModel(model);

describe('topics learned from segments', () => {
  const tag = loadTopicsModel(bytes);
  const CASES = [
    { name: 'security', text: 'All data is protected by encryption.', topic: 'security' },
    { name: 'retention', text: 'We keep messages for two years.', topic: 'retention' },
    { name: 'contact', text: 'Any questions? Contact the privacy team.', topic: 'contact' },
  ] as const;
  test.each(CASES)('tag $name', ({ text, topic }) => {
    const { topics, scores } = tag(text);
    expect(topics).toEqual([topic]);
    expect(scores[topic]).toBeGreaterThanOrEqual(0.5);
    expect(Object.keys(scores)).toEqual([...TOPICS]);
  });

  test('a topic that no segment has is never given', () => {
    expect(tag('We honor Do Not Track.').scores['do-not-track']).toBe(0);
  });

  test('the title above a text is read with it', () => {
    expect(tag('See below.', ['How we protect access to servers by encryption']).topics).toContain('security');
  });

  test('where every segment had a topic, each gets one', () => {
    expect(model.neverNone).toBe(true);
    const { topics, scores } = tag('Our servers and records are below.');
    expect(topics.length).toBeGreaterThan(0);
    expect(Math.max(...topics.map((topic) => scores[topic]))).toBeGreaterThanOrEqual(0.5);
  });

  test('where some segment had none, another may have none', () => {
    const some = trainTopics([...SEGMENTS, { text: 'Lamps are made of glass.', topics: [] }], { maxFeatures: 500 });
    expect(some.neverNone).toBe(false);
    expect(loadTopicsModel(packTopicsModel(some))('Lamps are made of glass.').topics).toEqual([]);
  });

  test('no words: no topics', () => {
    expect(tag('').topics).toEqual([]);
  });
});

describe('texts without topics', () => {
  const documents = ['At Lantern', 'In short', 'Here', 'Now'].map((opening) =>
    [
      'Backups are sealed.',
      'Access is protected by encryption and passwords.',
      'Copies are sealed.',
      'Your records are kept for two years.',
      'Old copies are shredded after a year.',
      'Your account is kept until you close it.',
    ].map((text) => `${opening}: ${text}`),
  );
  const segments: readonly TaggedSegment[] = [
    ...SEGMENTS,
    { text: 'Backups are sealed.', topics: [] },
    { text: 'Copies are sealed.', topics: [] },
  ];

  test('move the weights, and keep the form', () => {
    const without = trainTopics(segments, { maxFeatures: 500 });
    const withThem = trainTopics(segments, { maxFeatures: 500, documents });
    expect(withThem.features).toEqual(without.features);
    expect(withThem.weights).not.toEqual(without.weights);
    expect(loadTopicsModel(packTopicsModel(withThem))('Data is protected by encryption.').topics).toEqual(['security']);
  });

  test('give the same bytes every time', () => {
    const again = (): Uint8Array => packTopicsModel(trainTopics(segments, { maxFeatures: 500, documents }));
    expect(again()).toEqual(again());
  });

  test('without neighbors change nothing', () => {
    const alone = trainTopics(SEGMENTS, { maxFeatures: 500, documents: [['We encrypt your data in transit.']] });
    expect(packTopicsModel(alone)).toEqual(bytes);
  });
});

describe('texts with labels of others', () => {
  test('move the weights, the same every time', () => {
    const labelled = Array.from({ length: 240 }, (_, i) =>
      i % 2 === 0
        ? { text: 'Passwords protect access in transit.', labels: ['Locks'] }
        : { text: 'Lamps are kept at the address.', labels: [] },
    );
    const learn = (): Uint8Array => packTopicsModel(trainTopics(SEGMENTS, { maxFeatures: 500, labelled }));
    expect(learn()).toHaveLength(bytes.length);
    expect(learn()).not.toEqual(bytes);
    expect(learn()).toEqual(learn());
  });
});

describe('a segment of several sentences', () => {
  test('has the topics of its sentences', () => {
    const tag = loadTopicsModel(bytes);
    const { topics } = tag('All data is protected by encryption. Questions? Contact our privacy team.');
    expect(topics).toEqual(['security', 'contact']);
  });
});

describe('a model', () => {
  test('has the same bytes when it is learned again', () => {
    expect(packTopicsModel(trainTopics(SEGMENTS, { maxFeatures: 500 }))).toEqual(bytes);
  });

  test('is the same after packing and unpacking', () => {
    expect(packTopicsModel(unpackTopicsModel(bytes))).toEqual(bytes);
  });

  test('keeps no more features than asked for', () => {
    expect(trainTopics(SEGMENTS, { maxFeatures: 20 }).features).toHaveLength(20);
  });

  test('that is cut short is refused', () => {
    expect(() => unpackTopicsModel(bytes.slice(0, -1))).toThrow('not a model');
    expect(() => unpackTopicsModel(new Uint8Array(3))).toThrow('not a model');
  });
});
