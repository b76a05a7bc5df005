import { defineConfig } from "vitest/config";

/** The property tests on figures drawn anew: what they find becomes a case of its own. The gate draws the same ones each time. */
export default defineConfig({
  test: {
    include: ["tests/catalogue/properties.test.ts", "tests/numbers/**/*.test.ts", "tests/**/*.fuzz.test.ts"],
    testTimeout: 300_000,
  },
});
