// Real pages: sentences around the policy, marked by a reader, must not be in the extracted text.
// Usage: node test/corpus/score-junk.mjs [--mark MARKS.json]   (--mark makes junk-marks.json of marks with their texts)
// The marks here hold no name and no text of a page: the beginning of its name's SHA-256; kind, length in letters and hash
// of each sentence.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORPUS } from '../../scripts/corpus-path.mjs';

const PAGES = join(CORPUS, 'dev/pages');
const MARKS = new URL('./junk-marks.json', import.meta.url);
const BASE = 257;
const PRIME = 2_147_483_647;

/** Letters and digits only, so that white space and marks do not count. */
const lettersOf = (text) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
const keyOf = (page) => createHash('sha256').update(page).digest('hex').slice(0, 16);
const step = (hash, code) => Number((BigInt(hash) * BigInt(BASE) + BigInt(code)) % BigInt(PRIME));
const hashOf = (letters) => [...letters].reduce((hash, letter) => step(hash, letter.codePointAt(0)), 0);

/** Says which of the marks of one length stand in a text: one pass with a rolling hash. */
function found(codes, length, hashes) {
  const there = new Set();
  let power = 1n;
  for (let i = 1; i < length; i++) power = (power * BigInt(BASE)) % BigInt(PRIME);
  let hash = 0n;
  for (let i = 0; i < codes.length; i++) {
    if (i >= length)
      hash = (hash + BigInt(PRIME) - ((BigInt(codes[i - length]) * power) % BigInt(PRIME))) % BigInt(PRIME);
    hash = (hash * BigInt(BASE) + BigInt(codes[i])) % BigInt(PRIME);
    if (i >= length - 1 && hashes.has(Number(hash))) there.add(Number(hash));
  }
  return there;
}

if (process.argv[2] === '--mark') {
  const given = JSON.parse(readFileSync(process.argv[3], 'utf8'));
  const marks = Object.fromEntries(
    Object.entries(given).map(([page, list]) => [
      keyOf(page),
      list.map(({ kind, text }) => {
        const letters = lettersOf(text);
        return [kind, [...letters].length, hashOf(letters)];
      }),
    ]),
  );
  writeFileSync(MARKS, `${JSON.stringify(marks)}\n`);
  process.exit();
}

if (!existsSync(PAGES)) {
  console.log(`skipped: no pages in ${PAGES}`);
  process.exit();
}
const marksOf = JSON.parse(readFileSync(MARKS, 'utf8'));
const files = readdirSync(PAGES)
  .filter((file) => Object.hasOwn(marksOf, keyOf(basename(file, '.html'))))
  .map((file) => join(PAGES, file));
const output = execFileSync('npm', ['run', '--silent', 'smallprint', '--', 'analyze', ...files], {
  encoding: 'utf8',
  maxBuffer: 1 << 30,
});
const kinds = {};
const pages = [];
for (const line of output.trim().split('\n')) {
  const { file, text = '' } = JSON.parse(line);
  const page = basename(file, '.html');
  const codes = [...lettersOf(text)].map((letter) => letter.codePointAt(0));
  const marks = marksOf[keyOf(page)];
  let kept = 0;
  for (const length of new Set(marks.map(([, letters]) => letters))) {
    const same = marks.filter(([, letters]) => letters === length);
    const there = found(codes, length, new Set(same.map(([, , hash]) => hash)));
    for (const [kind, , hash] of same) {
      const count = (kinds[kind] ??= { marked: 0, out: 0 });
      count.marked++;
      if (there.has(hash)) kept++;
      else count.out++;
    }
  }
  if (kept > 0) pages.push([page, kept, marks.length]);
}
for (const [kind, { marked, out }] of Object.entries(kinds)) console.log(`${kind}: ${out}/${marked} kept out`);
const all = Object.values(kinds).reduce((sum, { marked }) => sum + marked, 0);
const out = Object.values(kinds).reduce((sum, kind) => sum + kind.out, 0);
if (process.argv.includes('-v'))
  for (const [page, kept, of] of pages) console.log(`${page}: ${kept} of ${of} in the text`);
console.log(`junk: ${out}/${all} = ${(out / all).toFixed(4)} kept out on ${files.length} pages`);
