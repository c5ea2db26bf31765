/** Three lines, 1, 2 and 3 units high: fine print becoming plain. */
export function BrandMark() {
  return (
    <svg class="icon icon-lg" viewBox="0 0 16 16" aria-hidden="true">
      <rect class="mark-field" width="16" height="16" rx="3.5" />
      <path class="mark-fine" d="M3 3h10v1H3zM3 6h10v2H3z" />
      <path class="mark-plain" d="M3 10h7v3H3z" />
    </svg>
  );
}
