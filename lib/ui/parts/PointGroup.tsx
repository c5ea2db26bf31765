/** A thing that Smallprint does, or never does. */
export interface Point {
  readonly title: string;
  readonly body: string;
}

interface Props {
  readonly title: string;
  readonly points: readonly Point[];
  readonly level?: 'h2' | 'h3';
}

/** Points below their common title. */
export function PointGroup({ title, points, level: Heading = 'h3' }: Props) {
  return (
    <div class="about-group">
      <Heading class="group-title">{title}</Heading>
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

/** The points of a group of the wording, without its title. */
export function pointsIn(group: Readonly<Record<string, string | Point>>): Point[] {
  return Object.values(group).filter((entry) => typeof entry !== 'string');
}
