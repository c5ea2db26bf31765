import { WORDING } from '../../strings/strings.ts';
import { Segmented } from '../parts/Segmented.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  readonly state: Pick<OptionsState, 'theme'>;
  readonly actions: Pick<OptionsActions, 'onTheme'>;
}

/** Light, dark, or as the device. */
export function ThemeSection({ state: { theme }, actions: { onTheme } }: Props) {
  const { label, help, choices } = WORDING.options.theme;
  return (
    <>
      <SectionHead title={label} help={help} />
      <Segmented
        label={label}
        value={theme}
        options={Object.entries(choices) as [OptionsState['theme'], string][]}
        onChoose={onTheme}
      />
    </>
  );
}
