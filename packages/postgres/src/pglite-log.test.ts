import { eventLogSuite } from "@kttt/testing";
import { openStore } from "./store.js";

eventLogSuite("postgresLog on PGlite", async () => {
  const store = await openStore({ folder: null });
  return { log: store.log, close: store.close };
});

eventLogSuite("postgresLog on PGlite, as the application's role", async () => {
  const store = await openStore({ folder: null, role: "kttt_all" });
  return { log: store.log, close: store.close };
});
