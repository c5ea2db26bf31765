import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../lib/cli/parse-html.ts';
import { extractPolicy } from '../lib/extract/extract-policy.ts';
import { corpusLines } from './corpus-lines.ts';

/** A text that is labelled as a policy or as something else. */
export interface KindText {
  readonly text: string;
  readonly title: string;
  readonly policy: boolean;
  readonly english: boolean;
  /** Its source gathered policies by words in addresses; some are none. */
  readonly doubtful: boolean;
}

interface Doc {
  readonly label: boolean;
  readonly kind: string;
  readonly lang: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly text: string;
}

/** The texts that are not kept aside: those of ispolicy/, of the doubtful source where the address names privacy, and of dev/. */
export function kindTexts(corpus: string): KindText[] {
  return [...documents(corpus), ...policies(corpus)];
}

/** The English policies among the texts of ispolicy/ that are not kept aside. */
export function englishPolicies(corpus: string): string[] {
  return documents(corpus)
    .filter(({ policy, english }) => policy && english)
    .map(({ text }) => text);
}

function documents(corpus: string): KindText[] {
  return corpusLines<Doc>('ispolicy/docs.jsonl', corpus)
    .filter((doc) => doc.kind !== 'cookie' && !isAside(doc.text.slice(0, 200)))
    .filter((doc) => doc.kind !== 'privacy-noisy' || /priv|data-?prot/i.test(doc.url ?? ''))
    .map((doc) => ({
      text: doc.text,
      title: doc.title ?? '',
      policy: doc.label,
      english: doc.lang === 'en',
      doubtful: doc.kind === 'privacy-noisy',
    }));
}

function policies(corpus: string): KindText[] {
  const aside = new Set(JSON.parse(readFileSync(join(corpus, 'dev/aside.json'), 'utf8')) as string[]);
  const folder = join(corpus, 'dev/pages');
  return readdirSync(folder)
    .sort()
    .filter((file) => !aside.has(file.replace(/\.\w+$/, '')))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const { text, title } = extractPolicy(parseHtml(html), { url: null, live: false });
      return { text, title, policy: true, english: true, doubtful: false };
    });
}

function isAside(key: string): boolean {
  return parseInt(createHash('sha256').update(key).digest('hex').slice(0, 8), 16) % 3 === 0;
}
