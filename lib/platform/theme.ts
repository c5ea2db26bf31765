import type { Settings } from '../store/settings.ts';

/** Puts a theme on the page; `system` leaves it to the device. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
