/** A file that the build copies as it is; the import is its full address. */
declare module "raw:*" {
  const address: string;
  export default address;
}
