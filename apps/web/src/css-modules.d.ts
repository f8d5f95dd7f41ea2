declare module '*.module.css' {
  /** Class names as written, to the names that the build gives them. */
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
