import { fill, WORDING } from '../../strings/strings.ts';
import type { OptionsState } from './options-state.ts';
import { SectionHead } from './SectionHead.tsx';

interface Point {
  readonly title: string;
  readonly body: string;
}

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

function PointGroup({ title, points }: { readonly title: string; readonly points: readonly Point[] }) {
  return (
    <div class="about-group">
      <h3 class="group-title">{title}</h3>
      <dl class="about-points">
        {points.map((point) => (
          <div key={point.title}>
            <dt>{point.title}</dt>
            <dd>{point.body}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function pointsIn(group: Readonly<Record<string, string | Point>>): Point[] {
  return Object.values(group).filter((entry) => typeof entry !== 'string');
}
