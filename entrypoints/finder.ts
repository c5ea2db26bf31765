import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inspectPage } from '../lib/find/inspect-page.ts';

/** Injected on a click. Its result goes back to the background; it leaves nothing in the page. */
export default defineUnlistedScript({ globalName: false, main: () => inspectPage(document, location.href) });
