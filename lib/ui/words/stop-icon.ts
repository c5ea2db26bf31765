import type { StateCode } from '../../strings/strings.ts';
import type { IconName } from '../parts/icon-paths.ts';

const ICONS: Readonly<Partial<Record<StateCode, IconName>>> = {
  'needs-permission': 'key',
  'permission-denied': 'key',
  'permission-removed': 'key',
  'login-needed': 'key',
  'policy-elsewhere': 'external',
  'needs-open-page': 'external',
  'not-a-policy': 'question',
  'wrong-file-type': 'question',
  'pdf-unreadable': 'question',
  'several-policies': 'stack',
  'too-large': 'stack',
  'too-short': 'stack',
  'language-not-supported': 'language',
  offline: 'offline',
  unreachable: 'offline',
  'timed-out': 'clock',
  'took-too-long': 'clock',
  'browser-page': 'window',
  'click-button': 'window',
  'reload-needed': 'changed',
  'damaged-install': 'info',
  'unknown-error': 'info',
  stopped: 'clock',
  ready: 'search',
};

/** The icon of a state without a report. */
export function stopIcon(code: StateCode): IconName {
  return ICONS[code] ?? 'nofile';
}
