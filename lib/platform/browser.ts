/** The browser's extension API. No file outside this folder imports it. */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
