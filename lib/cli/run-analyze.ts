import { analyze } from '../analyze.ts';
import { policyParts } from '../extract/policy-parts.ts';
import type { PageRead } from '../extract/read-page.ts';
import { collectLinks } from '../find/collect-links.ts';
import type { PolicyText } from '../types.ts';
import type { Arguments } from './usage.ts';
import { readFileAsPolicy } from './read-file.ts';
import { readModel } from './read-model.ts';
import { readTagger } from './read-tagger.ts';
import { listedSources, sourcesOf } from './sources.ts';
import { writeLine } from './write-line.ts';

/**
 * Writes one report a file, in order.
 *
 * Shape:  exit status 0, or 1 when a file could not be read.
 */
export async function runAnalyze(args: Arguments): Promise<number> {
  let status = 0;
  const [model, tagger] = await Promise.all([readModel(), readTagger(null)]);
  for await (const source of args.list === null ? sourcesOf(args.paths, args.url) : listedSources(args.list)) {
    const read = await readFileAsPolicy(source);
    if (!read.ok) {
      status = 1;
      await writeLine(JSON.stringify({ file: source.file, error: { code: read.code, message: read.message } }));
      continue;
    }
    const { url, complete } = read;
    const policy = withPartsNamed(read);
    const report = await analyze([{ url, policy, complete }], {
      file: source.file,
      clock: () => performance.now(),
      model,
      tagger,
    });
    const { text: _, ...withoutText } = report;
    if (args.pretty) {
      const { printReport } = await import('./print-report.ts');
      await writeLine(printReport(report, { color: process.stdout.isTTY === true }));
    } else await writeLine(JSON.stringify(args.text ? report : withoutText));
  }
  return status;
}

/** The policy with a warning where parts of it are on other pages, which the command line does not download. */
function withPartsNamed({ url, policy, document }: PageRead): PolicyText {
  if (url === null) return policy;
  const parts = policyParts(policy, url, document ? collectLinks(document, url) : []);
  if (parts.length === 0) return policy;
  const message = `Parts of the policy are on other pages: ${parts.map((part) => part.url).join(' ')}`;
  return { ...policy, warnings: [...policy.warnings, { code: 'more-documents', message }] };
}
