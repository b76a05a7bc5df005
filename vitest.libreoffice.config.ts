import { defineConfig } from "vitest/config";

/** What only LibreOffice and GNU parallel can prove: kept apart, since a fresh machine has them once they are installed. */
export default defineConfig({
  test: {
    include: ["tests/**/*.libreoffice.ts", "tests/**/*.parallel.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
