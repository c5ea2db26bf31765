// All tests: units, then the built extension in real browsers. Ends with one line `N passed, M failed` over all suites.
// Usage: node scripts/test.mjs [unit] [e2e]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const wanted = process.argv.slice(2);
const suites = ['unit', 'e2e'].filter((suite) => wanted.length === 0 || wanted.includes(suite));
const folder = mkdtempSync(join(tmpdir(), 'smallprint-tests-'));
const total = { passed: 0, failed: 0, skipped: 0 };

if (run('npm', ['run', '--silent', 'build']) !== 0) total.failed++;
else for (const suite of suites) add(suite);
rmSync(folder, { recursive: true, force: true });
if (total.skipped > 0) console.log(`${total.skipped} skipped (their reasons stand above)`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function add(suite) {
  const file = join(folder, `${suite}.json`);
  console.log(`\n== ${suite}`);
  const status = run('npx', [
    'vitest',
    'run',
    '--project',
    suite,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const result = readResult(file);
  total.passed += result.numPassedTests;
  total.skipped += result.numPendingTests;
  // A suite that could not even load has no failed test, only a status.
  total.failed += Math.max(result.numFailedTests, status === 0 ? 0 : 1);
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numPendingTests: 0, numFailedTests: 1 };
  }
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status;
}
