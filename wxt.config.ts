import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Content policy of the extension's pages (security threats T1 and T3). Two named Trusted Types policies, no more. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker-url page-parser',
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: 'Smallprint',
    description:
      'Finds and reads a site’s privacy policy on your device. Shows what it says about your data, with the sentences as proof.',
    permissions:
      browser === 'firefox'
        ? ['activeTab', 'scripting', 'storage', 'alarms']
        : ['activeTab', 'scripting', 'storage', 'sidePanel', 'offscreen', 'alarms'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'spanning',
    action: { default_title: 'Smallprint: click to read the policy' },
    content_security_policy: { extension_pages: CONTENT_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'smallprint@smallprint.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
