/** What begins the note of an imported task about which something is open. No such note passes the conformance run. */
export const OPEN_NOTE = "CHƯA QUYẾT ĐỊNH:";
