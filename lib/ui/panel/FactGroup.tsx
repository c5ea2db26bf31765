import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** What is said in place of an empty group. */
  readonly none?: string | null;
  readonly children: ComponentChildren;
}

/** Facts of one kind below their title. */
export function FactGroup({ title, none = null, children }: Props) {
  return (
    <section class="fact-group">
      <h2 class="group-title">{title}</h2>
      {none !== null && <p class="muted">{none}</p>}
      {children}
    </section>
  );
}
