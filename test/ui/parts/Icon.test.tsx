import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Icon } from '../../../lib/ui/parts/Icon.tsx';
import { openPage } from '../page.ts';

test.each(['sm', 'lg'] as const)('an icon of size %s has a rule in the styles', (size) => {
  const page = openPage();
  page.draw(<Icon name="search" size={size} />);
  const name = page.body.querySelector('svg')?.getAttribute('class')?.split(' ').at(-1) ?? '';
  expect(readFileSync('lib/ui/styles/components.css', 'utf8')).toContain(`.${name} {`);
});
