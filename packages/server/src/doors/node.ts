/** Serving on Node, with limits and an orderly end. */
export { type Listening, type NodeOptions, type Served, serveNode } from "../node/serve-node.js";
