import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/lib/bare-scripts';
import { ourHosts } from './utils/our-hosts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The oldest browsers of the manifest: no detour for older ones, which every page would pay for.
  // BALISE_: a throw-away key, which only a build for tests takes (utils/knowledge/keys.ts).
  vite: () => ({ plugins: [bareScripts()], build: { target: ['chrome137', 'firefox140'] }, envPrefix: ['VITE_', 'WXT_', 'BALISE_'] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    // A reason for each: docs/permissions.md.
    permissions: ['storage', 'alarms', 'scripting', 'webRequest'],
    host_permissions: [...ourHosts],
    // Named here rather than by WXT, whose own context weighs more than a kilobyte and speaks to the page (docs/architecture.md).
    content_scripts: [{ matches: [...ourHosts], js: ['assistant.js'], all_frames: true, run_at: 'document_idle' }],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*.franceconnect.gouv.fr/*'],
    action: { default_title: '__MSG_open__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_open__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5d0c9a1e-7b34-4c58-9a0f-2f6be1d3a8c7}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});
