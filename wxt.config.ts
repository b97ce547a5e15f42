import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { allLanguageFiles } from './lib/extension/language-files';
import { collectLicenses, writeLicenses } from './scripts/build/licenses';
import { languageFiles } from './scripts/build/language-files';
import { languageModels } from './scripts/build/language-models';
import { drawNoticeIcons } from './scripts/build/notice-icons';
import { quickToCompile } from './scripts/build/quick-to-compile';
import { stampZip } from './scripts/build/stamp-zip';

/** What readers get; the gallery of all states is for developers and tests alone (`wxt build --mode gallery`). */
const SHIPPED = ['background', 'companion', 'gate', 'popup', 'sidepanel', 'options'];

/** Own scripts and styles, and nothing else: no connection, no picture, no frame, no form. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  ...(process.argv.includes('gallery') ? {} : { filterEntrypoints: SHIPPED }),
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  // Every name that a file uses is imported where it is used.
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 48, 32, 16], developmentIndicator: false },
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...allLanguageFiles().map((path) => path.slice(1)));
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...languageFiles());
    },
    'build:done': async (wxt) => {
      await Promise.all([drawNoticeIcons(wxt), writeLicenses(wxt)]);
    },
    'zip:extension:done': stampZip,
    'zip:sources:done': stampZip,
  },
  vite: () => ({
    plugins: [preact(), languageModels('with words'), quickToCompile('companion')],
    // Every browser that Chapô runs in preloads modules by itself.
    build: { modulePreload: { polyfill: false }, rollupOptions: { plugins: [collectLicenses()] } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_summary__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Asked for one site at a time, when the reader says "always on this site".
    optional_host_permissions: ['*://*/*'],
    // The development server has to reach its pages.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_open__',
      },
      'next-section': {
        suggested_key: { default: 'Alt+Shift+Down' },
        description: '__MSG_command_next__',
      },
      'previous-section': {
        suggested_key: { default: 'Alt+Shift+Up' },
        description: '__MSG_command_previous__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_panel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chapo@chapo.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first that knows `data_collection_permissions`.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // The first that knows the `light-dark()` of our colours.
        { minimum_chrome_version: '123' }),
  }),
});
