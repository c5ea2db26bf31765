import type { TabState } from '../job/tab-state.ts';
import { fill, WORDING } from '../strings/strings.ts';
import { GRADE_COLORS, MUTED_COLOR } from '../ui/styles/grade-colors.ts';
import { browser } from './browser.ts';

const READ_ICON = { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png', 48: '/icons/icon-48.png' };

/** Puts the grade on the icon of a tab. The browser takes it away when the tab goes elsewhere. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  if (state.kind !== 'report') return clear(tabId);
  const grade = 'grade' in state.report ? state.report.grade : null;
  const range = 'score' in state.report ? ` ${state.report.score} (${state.report.scoreRange.join('–')})` : '';
  const title = grade ? fill(WORDING.ui.badge.grade, { grade: `${grade},${range}` }) : WORDING.ui.badge.noGrade;
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: grade ?? '–' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: grade ? GRADE_COLORS[grade] : MUTED_COLOR }),
    browser.action.setTitle({ tabId, title: `${title} · ${state.host}` }),
    browser.action.setIcon({ tabId, path: READ_ICON }),
  ]);
}

async function clear(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: WORDING.ui.badge.none }),
  ]);
}
