import type { ComponentChildren } from 'preact';
import { sectionPath } from '../words/section-path.ts';

interface Props {
  readonly quote: string;
  readonly section: readonly string[];
  readonly size?: 'sm';
  /** The quote with its hits marked, in place of the bare text. */
  readonly children?: ComponentChildren;
}

/** The policy's own words, whole, beside a marker rule, with the section they stand in. */
export function Quote({ quote, section, size, children }: Props) {
  const path = sectionPath(section);
  return (
    <figure class="quote" data-size={size}>
      <blockquote dir="auto">{children ?? quote}</blockquote>
      {path !== '' && <figcaption dir="auto">{path}</figcaption>}
    </figure>
  );
}
