import "./newer-builtins";
import { menuHandlers } from "./menu";
import { endpoints } from "./server/endpoints";

export { calculate } from "./custom-function";
export { onInstall, onOpen } from "./menu";

/** What the sidebar and the menu reach by global name; the wrappers around them are generated. */
export const handlers = { ...menuHandlers, ...endpoints };
