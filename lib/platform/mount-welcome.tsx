import type { VNode } from 'preact';
import { SAMPLE_POLICY } from '../ui/welcome/sample-policy.ts';
import { Welcome } from '../ui/welcome/Welcome.tsx';
import { readPlainText } from '../extract/read-plain-text.ts';
import { openOptions } from './panel.ts';
import { loadSettings } from './settings.ts';
import { applyTheme } from './theme.ts';
import { inWorker } from './worker-client.ts';

/** Draws the first page. The sample's report is made here and now, as any other. */
export async function mountWelcome(draw: (view: VNode) => void): Promise<void> {
  applyTheme((await loadSettings()).theme);
  const onOpenSettings = (): void => void openOptions();
  draw(<Welcome report={null} onOpenSettings={onOpenSettings} />);
  const policy = readPlainText(SAMPLE_POLICY.join('\n\n'));
  const judged = await inWorker('judge', { documents: [{ url: null, policy }] });
  if (judged.ok && 'score' in judged.reply) draw(<Welcome report={judged.reply} onOpenSettings={onOpenSettings} />);
}
