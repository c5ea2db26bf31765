import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** Class names are written out, so that a search for one finds who wears it. */
const SIZES = { sm: 'icon-sm', lg: 'icon-lg' } as const;

interface Props {
  readonly name: IconName;
  readonly size?: keyof typeof SIZES;
  readonly class?: string;
}

/** A drawn icon. It says nothing by itself: words stand beside it or name its button. */
export function Icon({ name, size, class: extra }: Props) {
  const classes = ['icon', size && SIZES[size], extra].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
