/** The pages officials work in: server-rendered over the typed client of `@kttt/server`. */
export { createPages, type PagesOptions, withPages } from "./create-pages.js";
export { stillPages } from "./still-pages.js";
export { type Expectation, type ExpectationRow, whatIfPage, type WhatIfPageProps } from "./what-if/what-if-page.js";
