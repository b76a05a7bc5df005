import { defineConfig } from "vitest/config";

/** What only LibreOffice can prove: kept apart, since it is no part of a fresh machine until it is installed. */
export default defineConfig({
  test: { include: ["tests/**/*.libreoffice.ts"], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false },
});
