import { describeProvince } from "@kttt/testing";
import { PROVINCES } from "./provinces.js";

// The conformance tests of every province which this command line knows.
for (const province of PROVINCES) describeProvince(province, { timeout: 120_000 });
