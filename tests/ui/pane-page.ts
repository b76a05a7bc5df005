import type { Check } from "../../src/contract/app";
import { mountPane, type Theme } from "../../src/ui/mount-pane";
import { type FakeApp, fakeApp, manyFindings } from "./fake-app";

declare global {
  interface Window {
    app: FakeApp;
    mount(options?: { check?: Partial<Check>; many?: number; theme?: Theme }): void;
  }
}

window.mount = ({ check, many, theme } = {}) => {
  window.app = many ? fakeApp(manyFindings(many)) : fakeApp();
  if (check) {
    const inner = window.app.check;
    window.app.check = async () => ({ ...(await inner()), ...check });
  }
  const root = document.createElement("main");
  root.style.height = "100vh";
  document.body.style.margin = "0";
  document.body.replaceChildren(root);
  mountPane(root, window.app, { theme });
};
