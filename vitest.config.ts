import { defineConfig } from "vitest/config";

/** What knows nothing outside itself: its files may share a process, so that each module is read once. */
const pure = [
  "tests/{numbers,words,regulations,core,tables,evidence,laws,report,rules,summaries,laporan,app}/**/*.test.ts",
  "tests/catalogue/**/*.test.ts",
];

export default defineConfig({
  test: {
    globalSetup: ["tests/support/once-a-run.ts"],
    setupFiles: ["tests/support/fixed-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // On a busy machine a page may take its time; a test that waits for something fails when it never comes.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: "inti", include: pure, isolate: false } },
      { extends: true, test: { name: "tepi", include: ["tests/**/*.test.ts"], exclude: pure } },
    ],
  },
});
