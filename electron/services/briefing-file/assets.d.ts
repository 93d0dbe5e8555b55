// Files that the build puts into the bundle as text.
declare module '*.css?raw' {
  const css: string;
  export default css;
}

declare module '*.woff2?inline' {
  const address: string;
  export default address;
}

// The renderer’s components ask for their style sheets; outside its pages there is nothing to apply them to.
declare module '*.css';
