import { defineConfig } from "vitest/config";

/** The tests that mutants of the core must fail: worked cases only, since a random input would hide a weak one. */
export default defineConfig({
  test: {
    include: ["tests/{numbers,words,core,catalogue,tables,rules,evidence,laws,report}/**/*.test.ts"],
    exclude: ["tests/catalogue/{native,properties}.test.ts"],
    setupFiles: ["tests/support/fixed-seed.ts"],
    testTimeout: 60_000,
  },
});
