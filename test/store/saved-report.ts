import type { SavedReport } from '../../lib/store/reports.ts';
import { POLICY_URL, REPORT } from '../fixtures/report.ts';

/** A report as it is kept, with what the test is about. */
export function savedReport(changes: Partial<SavedReport> = {}): SavedReport {
  return {
    address: POLICY_URL,
    sha256: 'a'.repeat(64),
    host: 'lantern.example',
    readAt: 1000,
    report: REPORT,
    ...changes,
  };
}
