/** Version of this package: what a province's `coreRange` is held against. A test holds it against package.json. */
export const CORE_VERSION = "0.1.0";
