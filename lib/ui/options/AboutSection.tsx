import { fill, WORDING } from '../../strings/strings.ts';
import type { OptionsState } from './options-state.ts';
import { PointGroup, pointsIn } from '../parts/PointGroup.tsx';
import { SectionHead } from './SectionHead.tsx';

/** What Smallprint does, never does and cannot do. */
export function AboutSection({ state: { version } }: { readonly state: Pick<OptionsState, 'version'> }) {
  const { title, what, do: does, never, limits, limitsTitle, whatIsAGrade } = WORDING.about;
  return (
    <>
      <SectionHead title={title} help={what} />
      <p class="clause-why">{whatIsAGrade}</p>
      <PointGroup title={does.title} points={pointsIn(does)} />
      <PointGroup title={never.title} points={pointsIn(never)} />
      <div class="about-group">
        <h3 class="group-title">{limitsTitle}</h3>
        <ul class="about-list">
          {Object.values(limits).map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      <p class="hint">{WORDING.disclaimer}</p>
      <p class="hint">{fill(WORDING.options.version, { count: version })}</p>
    </>
  );
}
