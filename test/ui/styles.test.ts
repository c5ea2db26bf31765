import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GRADE_COLORS, MUTED_COLOR } from '../../lib/ui/styles/grade-colors.ts';

test('the colours of grades outside the style sheets are those of the light theme', () => {
  const tokens = readFileSync('lib/ui/styles/tokens.css', 'utf8');
  const colors = { ...GRADE_COLORS, none: MUTED_COLOR };
  for (const [grade, color] of Object.entries(colors))
    expect(tokens).toContain(`--grade-${grade.toLowerCase()}: light-dark(${color},`);
});
