import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { QUESTION_IDS, type QuestionId } from '../../lib/questions.ts';
import { accepted } from './measure.ts';
import { CORPUS } from '../corpus-lines.ts';
import { readCorpus } from './read-corpus.ts';

type Values = Partial<Record<QuestionId, string>>;

/** Prints which answers changed since a revision; of policies kept aside only how many, right and wrong. */
export function diffAnswers(revision: string): void {
  const before = answersAt(revision);
  const now = answersIn('.');
  const counts = { better: 0, worse: 0, other: 0, aside: { better: 0, worse: 0, other: 0 } };
  for (const { slug, set, answers } of readCorpus()) {
    for (const question of QUESTION_IDS) {
      const old = before.get(slug)?.[question];
      const fresh = now.get(slug)?.[question];
      if (old === fresh) continue;
      const right = accepted(answers[question]) as readonly (string | undefined)[];
      const [was, is] = [right.includes(old), right.includes(fresh)];
      const turn = was === is ? 'other' : is ? 'better' : 'worse';
      if (set === 'aside') counts.aside[turn]++;
      else {
        counts[turn]++;
        console.log(`${turn.padEnd(6)} ${slug} ${question}: ${old ?? 'none'} → ${fresh ?? 'none'}`);
      }
    }
  }
  console.log(JSON.stringify(counts));
}

/** Answers of a revision, from a copy of it in a folder of its own. */
function answersAt(revision: string): Map<string, Values> {
  const folder = mkdtempSync(join(tmpdir(), 'smallprint-'));
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--force', folder, revision], { stdio: 'ignore' });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return answersIn(folder);
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}

function answersIn(folder: string): Map<string, Values> {
  const pages = ['seeds', 'dev'].map((name) => resolve(CORPUS, name, 'pages'));
  const lines = execFileSync(process.execPath, ['scripts/smallprint.mjs', 'analyze', '--no-text', ...pages], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return new Map(
    lines.split('\n').flatMap((line) => {
      if (line === '') return [];
      // our own report, in the form that the command line writes
      const report = JSON.parse(line) as { file: string; answers?: Record<string, { value: string }> };
      const values = Object.entries(report.answers ?? {}).map(([question, { value }]) => [question, value] as const);
      return [[basename(report.file, extname(report.file)), Object.fromEntries(values) as Values] as const];
    }),
  );
}
