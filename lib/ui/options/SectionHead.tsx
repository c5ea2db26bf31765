interface Props {
  readonly title: string;
  readonly help?: string;
}

/** Title of a section of the settings, and what it is for. */
export function SectionHead({ title, help }: Props) {
  return (
    <header>
      <h2>{title}</h2>
      {help !== undefined && <p>{help}</p>}
    </header>
  );
}
