/** Set when the package is built: a digest of the sources. */
declare const __KTTT_BUILD__: string | undefined;

/** Tells one build of the library from every other: what another one worked out and kept is not this one's. `source` where nothing was built. */
export const LIBRARY_BUILD = typeof __KTTT_BUILD__ === "undefined" ? "source" : __KTTT_BUILD__;
