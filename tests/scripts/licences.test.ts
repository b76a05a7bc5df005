import { expect, test } from "vitest";
import { refusedLicences } from "../../scripts/release/licences";

const component = (name: string, ...ids: string[]) => ({
  name,
  version: "1.0.0",
  licenses: ids.map((id) => (id.includes(" ") ? { expression: id } : { license: { id } })),
});

test("what may be handed on is let through", () => {
  expect(
    refusedLicences({
      components: [component("a", "MIT"), component("b", "(MIT OR GPL-3.0)"), component("c", "Apache-2.0")],
    }),
  ).toEqual([]);
});

test("what may not, or says nothing, is named", () => {
  expect(
    refusedLicences({ components: [component("a", "GPL-3.0"), component("b"), component("c", "(MIT AND AGPL-3.0)")] }),
  ).toEqual(["a 1.0.0 (GPL-3.0)", "b 1.0.0 (tidak disebut)", "c 1.0.0 ((MIT AND AGPL-3.0))"]);
});
