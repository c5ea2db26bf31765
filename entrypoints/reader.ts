import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLivePage } from '../lib/extract/read-live-page.ts';

/** Injected where the open page may be the policy itself: its visible text goes back to the background. */
export default defineUnlistedScript({ globalName: false, main: () => readLivePage(document, location.href) });
