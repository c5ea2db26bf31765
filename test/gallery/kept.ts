/** What is kept as a picture, and what is clicked before it is taken. */
export interface Kept {
  readonly name: string;
  readonly view: string;
  readonly clicks: readonly string[];
}

function kept(view: string, name = view.replace('/', '-'), ...clicks: readonly string[]): Kept {
  return { name, view, clicks };
}

/** What a person sees most, and each kind of state once. */
export const KEPT: readonly Kept[] = [
  kept('popup/report'),
  kept('popup/report', 'popup-row-open', '.answer[data-question="cookies"] summary'),
  kept('popup/report-good'),
  kept('popup/report-notices'),
  kept('popup/weighted'),
  kept('popup/report-language'),
  kept('popup/reading-parsing'),
  kept('popup/reading-slow'),
  kept('popup/stopped-no-policy-found'),
  kept('popup/stopped-needs-permission'),
  kept('popup/stopped-offline'),
  kept('panel/report'),
  kept('panel/report', 'panel-in-text', 'label:has(input[value="in-text"])'),
  kept('panel/report', 'panel-tour', '.tour-start button'),
  kept('panel/report', 'panel-score', '#tab-score'),
  kept('panel/report', 'panel-score-row', '#tab-score', 'tbody[data-question="targeted-ads"] summary'),
  kept('panel/lens', 'panel-score-lens', '#tab-score'),
  kept('panel/report', 'panel-facts', '#tab-facts'),
  kept('panel/report-language', 'panel-facts-only'),
  kept('panel/corrected'),
  kept('panel/lens'),
  kept('panel/changed-tab'),
  kept('panel/reading-fetching'),
  kept('panel/moved'),
  kept('options/full'),
  kept('options/empty'),
  kept('welcome/read'),
];
