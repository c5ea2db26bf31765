import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Content policy of the extension's pages (docs/threats.md: markup, private network). Two named Trusted Types policies, no more. */
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

const SIZES = [16, 32, 48, 128];
const iconsOf = (name: string): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${name}-${size}.png`]));

/** The icons that code shows. */
const ICONS = ['icon', 'icon-neutral'];

/** Files that go into the package as they are: icons, and the weights of the models (not their cards). */
function packagedFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const fileOf = (path: string) => ({ absoluteSrc: join(import.meta.dirname, 'assets', path), relativeDest: path });
  const icons = ICONS.flatMap((name) => Object.values(iconsOf(name)).map((path) => fileOf(path.slice(1))));
  const models = ['model/answers.bin', 'model/topics.bin'].map(fileOf);
  const pdfWorker = join(import.meta.dirname, 'node_modules/pdfjs-dist/build/pdf.worker.min.mjs');
  return [...icons, ...models, { absoluteSrc: pdfWorker, relativeDest: 'pdf.worker.mjs' }];
}

export default defineConfig({
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...packagedFiles()),
    // The build tool takes the popup's title for the icon's; the icon says what a click does.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = 'Smallprint: click to read the policy';
    },
  },
  // What reviewers build from needs no pictures.
  zip: { excludeSources: ['docs/gallery/**', 'docs/pictures/**'] },
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
        ? ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus']
        : ['activeTab', 'scripting', 'storage', 'sidePanel', 'offscreen', 'alarms', 'contextMenus'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'spanning',
    icons: iconsOf('icon'),
    action: { default_icon: iconsOf('icon-neutral') },
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
