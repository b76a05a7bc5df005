import { describe, expect, it } from "vitest";
import { duration, Progress } from "../../../src/cli/many/progress";

describe("a progress bar", () => {
  it("tells how many are done, how fast, and how long it still takes", () => {
    let clock = 0;
    const drawn: string[] = [];
    const progress = new Progress(
      7288,
      (text) => drawn.push(text),
      () => clock,
    );
    for (let file = 0; file < 1822; file++) {
      clock += 50;
      progress.step();
    }
    expect(progress.line()).toBe("█████░░░░░░░░░░░░░░░ 1.822 dari 7.288 berkas · 20 per detik · sisa 5 menit");
    expect(drawn.length).toBeLessThan(500);
  });

  it("writes nothing where there is no terminal", () => {
    const progress = new Progress(2, undefined);
    progress.step();
    expect(() => progress.end()).not.toThrow();
  });

  it.each([
    [0.4, "1 detik"],
    [89, "89 detik"],
    [100, "2 menit"],
    [4800, "1 jam 20 menit"],
  ])("says %d seconds as %s", (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
