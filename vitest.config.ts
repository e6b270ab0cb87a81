import { defineConfig } from 'vitest/config';

/** They measure the time or the memory of their process, and so want one of their own. */
const measuring = ['tests/unit/page/hostile.test.ts', 'tests/unit/page-memory.test.ts', 'tests/unit/feed/parse-feed.test.ts'];

const every = {
  testTimeout: 30_000,
  hookTimeout: 60_000,
  env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
};

export default defineConfig({
  test: {
    globalSetup: ['tests/help/own-temporary-folder.ts', 'tests/help/build-command-line.ts'],
    maxWorkers: 2,
    projects: [
      // no file leaves anything to another; loading CDK, the SDK and the phrases anew for each would take a third of the time
      { test: { ...every, name: 'shared', include: ['tests/**/*.test.ts'], exclude: measuring, isolate: false } },
      { test: { ...every, name: 'alone', include: measuring } },
    ],
  },
});
