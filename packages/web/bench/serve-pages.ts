/** Serves the pages over the simulated programme of Ho Chi Minh City as of 08/01/2024 until it is stopped; prints its address. */
import { servePages } from "../src/served-pages.fixture.js";

const { running } = await servePages();
console.log(running.url);
