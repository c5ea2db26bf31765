export const USAGE = `usage: smallprint analyze  [--url URL] [--pretty] [--no-text] (PATH... | --list FILE)
       smallprint discover [--url URL] (PATH... | --list FILE)
       smallprint tag      [--topics-model FILE] < segments.ndjson
       smallprint verify   REPORT.json FILE`;

export const COMMANDS = ['analyze', 'discover', 'tag', 'verify'] as const;
export type Command = (typeof COMMANDS)[number];

/** What was asked for on the command line. */
export interface Arguments {
  readonly command: Command;
  readonly url: string | null;
  readonly pretty: boolean;
  readonly text: boolean;
  /** File of `{"path", "url"}` lines; `-`: standard input. */
  readonly list: string | null;
  /** Weights of one's own for topics. */
  readonly topicsModel: string | null;
  readonly paths: readonly string[];
}

/**
 * Reads the arguments.
 *
 * Fails: `null` for what the usage does not know.
 */
export function readArguments(args: readonly string[]): Arguments | null {
  const command = COMMANDS.find((name) => name === args[0]);
  if (!command) return null;
  let url: string | null = null;
  let list: string | null = null;
  let topicsModel: string | null = null;
  let pretty = false;
  let text = true;
  const paths: string[] = [];
  for (let at = 1; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--url' || arg === '--list' || arg === '--topics-model') {
      const value = args[++at];
      if (value === undefined || (value.startsWith('--') && value !== '-')) return null;
      if (arg === '--url') url = value;
      else if (arg === '--list') list = value;
      else topicsModel = value;
    } else if (arg === '--pretty' && command === 'analyze') pretty = true;
    else if (arg === '--no-text' && command === 'analyze') text = false;
    else if (arg === '--') {
      paths.push(...args.slice(at + 1));
      break;
    } else if (arg.startsWith('-') && arg !== '-') return null;
    else paths.push(arg);
  }
  if (url !== null && !URL.canParse(url)) return null;
  if (topicsModel !== null && command !== 'tag') return null;
  return fits(command, paths.length, { list, url }) ? { command, url, pretty, text, list, topicsModel, paths } : null;
}

function fits(command: Command, paths: number, { list, url }: { list: string | null; url: string | null }): boolean {
  if (command === 'tag') return paths === 0 && list === null && url === null;
  if (command === 'verify') return paths === 2 && list === null;
  return list === null ? paths > 0 : paths === 0;
}
