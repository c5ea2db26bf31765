import type { Grade } from '../../types.ts';

interface Props {
  /** `null`: no grade. */
  readonly grade: Grade | null;
  readonly size?: 'sm' | 'md';
}

/** The grade as a tile. Hidden from screen readers: a sentence says it beside the tile. */
export function GradeTile({ grade, size }: Props) {
  return (
    <span class="grade" data-size={size} data-grade={grade ?? undefined} aria-hidden="true">
      {grade ?? '–'}
    </span>
  );
}
