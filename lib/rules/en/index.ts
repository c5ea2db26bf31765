import type { Rule } from '../define-rule.ts';
import access from './access.ts';
import aiTraining from './ai-training.ts';
import breachNotice from './breach-notice.ts';
import businessTransfer from './business-transfer.ts';
import cookies from './cookies.ts';
import deletion from './deletion.ts';
import doNotTrack from './do-not-track.ts';
import government from './government.ts';
import internationalTransfer from './international-transfer.ts';
import ipAddress from './ip-address.ts';
import marketingOptOut from './marketing-opt-out.ts';
import policyChanges from './policy-changes.ts';
import profiling from './profiling.ts';
import retention from './retention.ts';
import sale from './sale.ts';
import security from './security.ts';
import sharing from './sharing.ts';
import targetedAds from './targeted-ads.ts';
import thirdPartyData from './third-party-data.ts';

/** All rules for English, a file a question. */
export const RULES: readonly Rule[] = [
  ...sale,
  ...cookies,
  ...ipAddress,
  ...retention,
  ...deletion,
  ...sharing,
  ...targetedAds,
  ...profiling,
  ...thirdPartyData,
  ...aiTraining,
  ...government,
  ...businessTransfer,
  ...internationalTransfer,
  ...access,
  ...marketingOptOut,
  ...doNotTrack,
  ...security,
  ...breachNotice,
  ...policyChanges,
];
