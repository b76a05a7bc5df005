/** Bytes of an .xlsx that the build makes. */
declare module "lakin:sample-report" {
  const bytes: Uint8Array;
  export default bytes;
}

declare module "*.css";
