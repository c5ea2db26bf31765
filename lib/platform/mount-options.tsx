import type { VNode } from 'preact';
import { Options } from '../ui/options/Options.tsx';
import type { OptionsActions, OptionsState } from '../ui/options/options-state.ts';
import { browser } from './browser.ts';
import { currentTab, type CurrentTab } from './client.ts';
import { send } from './messaging.ts';
import { openPanel } from './panel.ts';
import { allowedOrigins, takeBack } from './permissions.ts';
import { loadOwnView, storeOwnView, watchOwnView } from './own-view.ts';
import { saveCorrections } from './save-corrections.ts';
import { saveFile } from './save-file.ts';
import { loadSettings, storeSettings } from './settings.ts';
import { applyTheme } from './theme.ts';

/** Draws the settings page, and draws it anew after every change. */
export async function mountOptions(draw: (view: VNode) => void): Promise<void> {
  const tab = await currentTab();
  let notice: OptionsState['notice'] = null;
  const refresh = async (next: OptionsState['notice'] = null): Promise<void> => {
    notice = next;
    const state = await loadState(notice);
    applyTheme(state.theme);
    draw(<Options state={state} actions={actionsFor(tab, state, refresh)} />);
  };
  await refresh();
  watchOwnView(() => void refresh(notice));
  document.addEventListener('visibilitychange', () => void (document.hidden || refresh(notice)));
  browser.permissions.onAdded.addListener(() => void refresh(notice));
  browser.permissions.onRemoved.addListener(() => void refresh(notice));
}

async function loadState(notice: OptionsState['notice']): Promise<OptionsState> {
  const [settings, view, saved, corrected, origins] = await Promise.all([
    loadSettings(),
    loadOwnView(),
    send('list-saved', {}),
    send('list-corrected', {}),
    allowedOrigins(),
  ]);
  return {
    theme: settings.theme,
    history: settings.history,
    weights: view.weights,
    lens: view.lens,
    saved,
    corrected,
    sites: origins.map((origin) => origin.replace(/^https:\/\/|\/\*$/g, '')),
    version: browser.runtime.getManifest().version,
    notice,
  };
}

function actionsFor(
  tab: CurrentTab | null,
  { theme, history, weights, lens }: OptionsState,
  refresh: (notice?: OptionsState['notice']) => Promise<void>,
): OptionsActions {
  const after = (work: Promise<unknown>, notice: OptionsState['notice'] = null): void =>
    void work.then(() => refresh(notice));
  return {
    onTheme: (next) => after(storeSettings({ theme: next, history })),
    onHistory: (next) => after(storeSettings({ theme, history: next })),
    onWeights: (next) => after(storeOwnView({ weights: next, lens })),
    onLens: (next) => after(storeOwnView({ weights, lens: next })),
    onOpenSaved(key) {
      if (!tab) return;
      void openPanel(tab.windowId);
      void send('open-saved', { tabId: tab.tabId, key });
    },
    onDeleteSaved: (key) => after(send('delete-saved', { key })),
    onDeleteEverything: () => after(send('delete-everything', {}), 'deleted'),
    onUndoCorrections: ([, sha256]) => after(send('delete-corrections', { sha256 })),
    onSaveCorrections: (key) => void saveCorrections(key),
    onRemoveSite: (host) => after(takeBack(`https://${host}/*`)),
    onExport: () =>
      void send('export', {}).then((content) =>
        saveFile({ name: 'smallprint.json', type: 'application/json', content }),
      ),
    onImport: (file) => void importFile(file).then((done) => refresh(done ? 'imported' : 'import-failed')),
  };
}

async function importFile(file: File): Promise<boolean> {
  try {
    return await send('import', { text: await file.text() });
  } catch {
    return false;
  }
}
