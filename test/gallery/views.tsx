import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { NO_REVIEW, type Review } from '../../lib/review/review.ts';
import { Options } from '../../lib/ui/options/Options.tsx';
import type { OptionsState } from '../../lib/ui/options/options-state.ts';
import { PanelReading } from '../../lib/ui/panel/PanelReading.tsx';
import { SidePanel } from '../../lib/ui/panel/SidePanel.tsx';
import { Popup } from '../../lib/ui/popup/Popup.tsx';
import { PopupReading } from '../../lib/ui/popup/PopupReading.tsx';
import type { ReadingState } from '../../lib/ui/words/state-for.ts';
import { Welcome } from '../../lib/ui/welcome/Welcome.tsx';
import { HOSTILE_STATE } from '../fixtures/hostile-report.ts';
import { EMPTY_OPTIONS, FULL_OPTIONS } from '../fixtures/options-state.ts';
import { POLICY_URL, REPORT } from '../fixtures/report.ts';
import { TAB_STATES } from '../fixtures/tab-states.ts';

const nothing = () => undefined;
const ACTIONS = {
  onAction: nothing,
  onReadAddress: nothing,
  onReadGiven: nothing,
  onOpenPanel: nothing,
  onOpenSettings: nothing,
  onLeave: nothing,
  onShowHere: null,
  onCopy: nothing,
  onSaveFile: nothing,
};
const PANEL_ACTIONS = { ...ACTIONS, onReview: nothing };
const SLOW: ReadingState = {
  ...{ kind: 'reading', host: 'lantern.example', stage: 'fetching' },
  ...{ policyUrl: POLICY_URL, words: null, sections: null },
};
const REVIEWS: Readonly<Record<string, Review>> = {
  corrected: { ...NO_REVIEW, corrections: { sharing: { setAside: [], value: 'none' } } },
  weighted: { ...NO_REVIEW, weights: { sale: 'double', cookies: 'none' } },
  lens: { ...NO_REVIEW, lens: { place: 'brazil', age: 'adult' } },
};

/** Every surface in every state, by name: `popup/report`, `panel/corrected` … */
export const VIEWS: Readonly<Record<string, () => VNode>> = {
  'popup/unknown': () => <Popup state={null} actions={ACTIONS} />,
  ...named('popup', TAB_STATES, (state) => <Popup state={state} actions={ACTIONS} />),
  'popup/weighted': () => (
    <Popup state={TAB_STATES['report'] ?? null} actions={ACTIONS} review={REVIEWS['weighted'] ?? NO_REVIEW} />
  ),
  'popup/reading-slow': () => <PopupReading state={SLOW} actions={ACTIONS} slow />,
  'popup/hostile': () => <Popup state={HOSTILE_STATE} actions={ACTIONS} />,
  'panel/hostile': () => <SidePanel state={HOSTILE_STATE} actions={PANEL_ACTIONS} />,
  'panel/reading-slow': () => <PanelReading state={SLOW} actions={ACTIONS} slow />,
  'panel/changed-tab': () => <SidePanel state={TAB_STATES['report'] ?? null} actions={PANEL_ACTIONS} changedTab />,
  'panel/unknown': () => <SidePanel state={null} actions={PANEL_ACTIONS} />,
  ...named('panel', TAB_STATES, (state) => <SidePanel state={state} actions={PANEL_ACTIONS} />),
  ...named('panel', REVIEWS, (review) => <Reviewed from={review} />),
  ...named('options', { empty: EMPTY_OPTIONS, full: FULL_OPTIONS }, (state) => <Settings state={state} />),
  ...named('welcome', { reading: null, read: REPORT }, (report) => (
    <Welcome report={report} onOpenSettings={nothing} />
  )),
};

function Reviewed({ from }: { readonly from: Review }) {
  const [review, onReview] = useState(from);
  return <SidePanel state={TAB_STATES['report'] ?? null} actions={{ ...ACTIONS, onReview }} review={review} />;
}

function Settings({ state }: { readonly state: OptionsState }) {
  const actions = {
    ...{ onTheme: nothing, onHistory: nothing, onWeights: nothing, onLens: nothing, onOpenSaved: nothing },
    ...{
      onDeleteSaved: nothing,
      onDeleteEverything: nothing,
      onUndoCorrections: nothing,
      onSaveCorrections: nothing,
      onRemoveSite: nothing,
    },
    ...{ onExport: nothing, onImport: nothing },
  };
  return <Options state={state} actions={actions} />;
}

function named<T>(surface: string, states: Readonly<Record<string, T>>, draw: (state: T) => VNode) {
  return Object.fromEntries(Object.entries(states).map(([name, state]) => [`${surface}/${name}`, () => draw(state)]));
}
