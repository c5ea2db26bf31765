import { WORDING } from '../../strings/strings.ts';
import { BrandMark } from '../parts/BrandMark.tsx';
import { AboutSection } from './AboutSection.tsx';
import { CorrectionsSection } from './CorrectionsSection.tsx';
import { DataSection } from './DataSection.tsx';
import { LensSection } from './LensSection.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { SavedSection } from './SavedSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { ThemeSection } from './ThemeSection.tsx';
import { WeightsSection } from './WeightsSection.tsx';

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** The settings: what matters to a person, what is stored and since when, and how to be rid of it. */
export function Options(props: Props) {
  const words = WORDING.options;
  const sections = [
    { id: 'matters', label: words.weights.label, body: <WeightsSection {...props} /> },
    { id: 'lens', label: words.lens.label, body: <LensSection {...props} /> },
    { id: 'saved', label: words.history.label, body: <SavedSection {...props} /> },
    { id: 'corrections', label: words.corrections.label, body: <CorrectionsSection {...props} /> },
    { id: 'sites', label: words.sites.label, body: <SitesSection {...props} /> },
    { id: 'data', label: words.stored.label, body: <DataSection {...props} /> },
    { id: 'theme', label: words.theme.label, body: <ThemeSection {...props} /> },
    { id: 'about', label: WORDING.about.title, body: <AboutSection {...props} /> },
  ];
  return (
    <div class="options">
      <nav class="options-nav" aria-label={words.nav}>
        <p class="options-brand">
          <BrandMark />
          {WORDING.ui.name}
        </p>
        <ul>
          {sections.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        <h1 class="visually-hidden">{words.title}</h1>
        {sections.map(({ id, body }) => (
          <section class="options-section" id={id} key={id}>
            {body}
          </section>
        ))}
      </main>
    </div>
  );
}
