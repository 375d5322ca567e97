/** jQuery brings no types; all that is wanted of it here is its weight. */
declare module "jquery" {
  const jQuery: unknown;
  export default jQuery;
}
