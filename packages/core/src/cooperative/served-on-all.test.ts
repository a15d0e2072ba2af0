import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { papersSchema, servedOnAll } from "./case.commands.js";
import type { Service } from "./paper.js";

const DAY = legalDate("2025-03-03");
const paper = (served: readonly unknown[]) => ({ date: DAY, kind: "petition", number: "1", served });
const read = (served: readonly unknown[]) => papersSchema.safeParse([paper(served)]);

describe("a paper served on everybody on one day", () => {
  it("reads as one whose services are written out, which come to the same objects", () => {
    const all = servedOnAll(DAY);
    const written = read(all.map((it) => ({ ...it }))).data;
    expect(read(all).data).toEqual(written);
    expect(read(all).data?.[0]?.served).toBe(all);
    expect(written?.[0]?.served.map((it, at) => it === all[at])).toEqual(all.map(() => true));
    expect(servedOnAll(DAY)).toBe(all);
  });

  it("can be changed by nobody, and no list beside it is taken unread", () => {
    const all = servedOnAll(DAY);
    expect(() => (all as Service[]).push({ on: DAY, to: "court" })).toThrow(TypeError);
    expect(() => Object.assign(all[0] as Service, { to: "nobody" })).toThrow(TypeError);
    expect(read([...all, { on: DAY, to: "nobody" }]).success).toBe(false);
    expect(read([{ on: "2025-02-30", to: all[0]?.to }]).success).toBe(false);
  });
});
