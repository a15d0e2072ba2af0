import { eventLogMigration } from "./0001-event-log.js";
import { hashChainMigration } from "./0002-hash-chain.js";
import { consumersAndProjectionsMigration } from "./0003-consumers-and-projections.js";
import { personalDataMigration } from "./0004-personal-data.js";
import { provinceLogsMigration } from "./0005-province-logs.js";
import { entriesInOrderMigration } from "./0006-entries-in-order.js";
import { serviceRecordsMigration } from "./0007-service-records.js";
import { snapshotsMigration } from "./0008-snapshots.js";
import type { Migration } from "./migration.js";

/** All steps, in order, numbered from 1. */
export const MIGRATIONS: readonly Migration[] = [
  eventLogMigration,
  hashChainMigration,
  consumersAndProjectionsMigration,
  personalDataMigration,
  provinceLogsMigration,
  entriesInOrderMigration,
  serviceRecordsMigration,
  snapshotsMigration,
];
