import { describe, expect, test } from 'vitest';
import { readArguments } from '../../lib/cli/usage.ts';

const NONE = { url: null, pretty: false, text: true, list: null, topicsModel: null, paths: [] };

describe('arguments are understood', () => {
  const GOOD = [
    { args: ['analyze', 'a', '-'], as: { command: 'analyze', paths: ['a', '-'] } },
    {
      args: ['analyze', '--no-text', '--pretty', 'a'],
      as: { command: 'analyze', paths: ['a'], text: false, pretty: true },
    },
    {
      args: ['analyze', '--url', 'https://a.example/', 'a'],
      as: { command: 'analyze', paths: ['a'], url: 'https://a.example/' },
    },
    { args: ['analyze', '--list', '-'], as: { command: 'analyze', list: '-' } },
    { args: ['analyze', '--', '--pretty'], as: { command: 'analyze', paths: ['--pretty'] } },
    { args: ['discover', 'a'], as: { command: 'discover', paths: ['a'] } },
    { args: ['tag'], as: { command: 'tag' } },
    { args: ['tag', '--topics-model', 'm.bin'], as: { command: 'tag', topicsModel: 'm.bin' } },
    { args: ['verify', 'r.json', 'a'], as: { command: 'verify', paths: ['r.json', 'a'] } },
  ];
  test.each(GOOD.map(({ args, as }) => ({ name: args.join(' '), args, as })))('$name', ({ args, as }) =>
    expect(readArguments(args)).toEqual({ ...NONE, ...as }),
  );
});

describe('what the usage does not know is refused', () => {
  const BAD = [
    [],
    ['read'],
    ['analyze'],
    ['analyze', '--fast', 'x'],
    ['analyze', '--url'],
    ['analyze', '--url', 'no address', 'x'],
    ['analyze', '--list', 'a', 'b'],
    ['analyze', '--topics-model', 'm', 'a'],
    ['tag', 'x'],
    ['verify', 'x'],
    ['verify', 'x', 'y', 'z'],
    ['discover', '--pretty', 'x'],
  ];
  test.each(BAD.map((args) => ({ name: args.join(' ') || 'nothing', args })))('$name', ({ args }) =>
    expect(readArguments(args)).toBeNull(),
  );
});
