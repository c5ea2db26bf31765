import { readArguments, USAGE } from './usage.ts';

/** Runs the command line. Shape: exit status 0, 1 (a file could not be read, a report does not hold), 2 (bad usage). */
async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (!args) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  switch (args.command) {
    case 'analyze':
      return (await import('./run-analyze.ts')).runAnalyze(args);
    case 'verify':
      return (await import('./run-verify.ts')).runVerify(args.paths[0] ?? '', args.paths[1] ?? '');
    case 'discover':
      return (await import('./run-discover.ts')).runDiscover(args);
    case 'tag':
      return (await import('./run-tag.ts')).runTag(args.topicsModel);
  }
}

// A reader that has seen enough closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`smallprint: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
