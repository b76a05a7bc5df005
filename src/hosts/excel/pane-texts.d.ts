/** Put together when the add-in is built: scripts/build/pane-texts.ts. */
declare module "lakin:pane-texts" {
  const texts: import("./lazy-app").PaneTexts;
  export default texts;
}
