export { serveNode } from "../node/serve-node.js";
