import { beforeEach, expect, test, vi } from 'vitest';
import { WORDING } from '../../../lib/strings/strings.ts';
import type { OptionsState } from '../../../lib/ui/options/options-state.ts';
import { Options } from '../../../lib/ui/options/Options.tsx';
import { EMPTY_OPTIONS, FULL_OPTIONS } from '../../fixtures/options-state.ts';
import { openPage, type Page } from '../page.ts';

let page: Page;
const actions = {
  onTheme: vi.fn(),
  onHistory: vi.fn(),
  onWeights: vi.fn(),
  onLens: vi.fn(),
  onOpenSaved: vi.fn(),
  onDeleteSaved: vi.fn(),
  onDeleteEverything: vi.fn(),
  onUndoCorrections: vi.fn(),
  onSaveCorrections: vi.fn(),
  onRemoveSite: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
};
const show = (state: OptionsState = FULL_OPTIONS) => page.draw(<Options state={state} actions={actions} />);

beforeEach(() => {
  page = openPage();
  vi.clearAllMocks();
});

test.each([
  ['nothing', EMPTY_OPTIONS],
  ['something', FULL_OPTIONS],
])('with %s stored, every link leads to a section and no placeholder is left', (_name, state) => {
  show(state);
  const targets = [...page.body.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  for (const target of targets) expect(page.body.querySelector(target ?? '-')).not.toBeNull();
  expect(page.body.textContent).not.toMatch(/\{\w+\}|undefined|NaN/);
});

test('says how much is stored and since when', () => {
  show();
  expect(page.texts('#data header p')).toEqual(['Saved results: 2. The oldest is from 12 March 2026.']);
  show(EMPTY_OPTIONS);
  expect(page.texts('#data header p')).toEqual([WORDING.options.stored.none]);
});

test('deletes everything only after a second question', () => {
  show();
  page.click('#data .button[data-kind="danger"]');
  expect(actions.onDeleteEverything).not.toHaveBeenCalled();
  page.click('#data .button', WORDING.options.deleteAll.no);
  page.click('#data .button[data-kind="danger"]');
  page.click('#data [role="group"] .button[data-kind="danger"]');
  expect(actions.onDeleteEverything).toHaveBeenCalledOnce();
});

test('opens and deletes one result', () => {
  show();
  const [first] = FULL_OPTIONS.saved;
  page.click('#saved .site .button');
  page.click('#saved .site .icon-button');
  expect(actions.onOpenSaved).toHaveBeenCalledWith(first?.key);
  expect(actions.onDeleteSaved).toHaveBeenCalledWith(first?.key);
});

test('takes back a permission and corrections', () => {
  show();
  page.click('#sites button');
  page.click('#corrections button', WORDING.options.corrections.undo);
  expect(actions.onRemoveSite).toHaveBeenCalledWith('policies.tidewater.example');
  expect(actions.onUndoCorrections).toHaveBeenCalledWith(FULL_OPTIONS.corrected[0]?.key);
});

test('goes back to the usual weights', () => {
  show();
  expect(page.texts('#matters [role="status"]')).toEqual([WORDING.options.weights.changed]);
  page.click('#matters .row-head button');
  expect(actions.onWeights).toHaveBeenCalledWith({});
});

test('saves or takes back the corrections of one text', () => {
  show();
  const [first] = FULL_OPTIONS.corrected;
  page.click('#corrections .site button', WORDING.options.corrections.save);
  expect(actions.onSaveCorrections).toHaveBeenCalledWith(first?.key);
  page.click('#corrections .site button', WORDING.options.corrections.undo);
  expect(actions.onUndoCorrections).toHaveBeenCalledWith(first?.key);
});
