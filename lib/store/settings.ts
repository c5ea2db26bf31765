import * as v from 'valibot';

/** What a person can set. Unknown keys are refused, missing ones take their defaults. */
export const SettingsSchema = v.strictObject({
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  /** How long results are kept. */
  history: v.optional(v.picklist(['never', 'month', 'year', 'always']), 'year'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** Stored settings as they can be used: what is damaged or unknown falls back to the defaults. */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

const DAY_MS = 86_400_000;
const KEPT_MS: Readonly<Record<Settings['history'], number>> = {
  never: 0,
  month: 30 * DAY_MS,
  year: 365 * DAY_MS,
  always: Number.POSITIVE_INFINITY,
};

/** How long results are kept. Units: ms. */
export function keptMs(settings: Settings): number {
  return KEPT_MS[settings.history];
}
