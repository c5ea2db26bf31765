import { ICON_PATHS, type IconName } from './icon-paths.ts';

interface Props {
  readonly name: IconName;
  readonly size?: 'sm' | 'lg';
  readonly class?: string;
}

/** A drawn icon. It says nothing by itself: words stand beside it or name its button. */
export function Icon({ name, size, class: extra }: Props) {
  const classes = ['icon', size && `icon-${size}`, extra].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
