import type { Look } from '../words/severity-look.ts';

/** Each severity has a silhouette of its own, so that colour is never the only sign. */
export function SeverityIcon({ look }: { readonly look: Look | 'done' }) {
  return (
    <svg class="severity-icon" data-severity={look} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[look]}
    </svg>
  );
}

const CHECKED = (
  <>
    <circle cx="8" cy="8" r="7" fill="currentColor" />
    <path
      class="cut"
      d="m5 8.2 2.1 2.1L11 6.2"
      fill="none"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </>
);

const SHAPES = {
  good: CHECKED,
  done: CHECKED,
  neutral: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="3.5" fill="currentColor" />
      <path class="cut" d="M5 8h6" fill="none" stroke-width="1.6" stroke-linecap="round" />
    </>
  ),
  bad: (
    <>
      <path
        d="M6.7 1.9a1.5 1.5 0 0 1 2.6 0l5.5 9.9a1.5 1.5 0 0 1-1.3 2.2h-11a1.5 1.5 0 0 1-1.3-2.2z"
        fill="currentColor"
      />
      <path class="cut" d="M8 5.6v3.2M8 11.3v.1" fill="none" stroke-width="1.6" stroke-linecap="round" />
    </>
  ),
  unsure: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path
        d="M6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.6-.9 1.2M8 11.2v.1"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </>
  ),
  silent: (
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 2.27" />
  ),
};
