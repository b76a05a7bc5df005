import { defineConfig } from "vitest/config";

/** The same properties and faults as in `npm test`, with inputs drawn anew, many times as many, and every call failing. */
export default defineConfig({
  test: {
    include: [
      "tests/fuzz/*.test.ts",
      "tests/catalogue/properties.test.ts",
      "tests/numbers/**/*.test.ts",
      "tests/**/*faults.test.ts",
      "tests/**/*.fuzz.test.ts",
    ],
    setupFiles: ["tests/support/fixed-seed.ts"],
    testTimeout: 24 * 3_600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
