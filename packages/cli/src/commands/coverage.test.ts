import { tinyProvince } from "@kttt/testing";
import { describe, expect, it } from "vitest";
import { kttt } from "../watched-host.fixture.js";

const TEXT =
  "Kế hoạch (hư cấu)\nTuyên truyền, hướng dẫn thành lập hợp tác xã. Kế hoạch. Tháng 11/2024\nNơi nhận: như trên";
const SHA = "0".repeat(64);

/** A definition whose document is the text above: line 2 is a task, the rest is skipped, unless `skipTo` leaves lines open. */
function files({ sha256, skipTo = 3 }: { sha256?: string; skipTo?: number } = {}) {
  const province = structuredClone(tinyProvince({ departments: 1 }));
  const skipped = [
    { from: 1, to: 1, why: "heading" as const },
    ...(skipTo === 3 ? [{ from: 3, to: 3, why: "recipients" as const }] : []),
  ];
  const definition = {
    ...province,
    documents: province.documents.map((it) => ({
      ...it,
      source: { file: "ke-hoach.txt", skipped, ...(sha256 ? { sha256 } : {}) },
    })),
    tasks: province.tasks.map((it) => ({ ...it, source: { lines: [2] } })),
    reporting: [],
  };
  return { "./tinh.json": JSON.stringify(definition), "van-ban/ke-hoach.txt": TEXT };
}

const COVERAGE = ["coverage", "./tinh.json", "--source", "van-ban/ke-hoach.txt"];

describe("kttt coverage", () => {
  it("shows for each line what it has become, or why it was skipped", async () => {
    const { code, err, out } = await kttt(COVERAGE, files());
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("   1  – heading\n      Kế hoạch (hư cấu)");
    expect(out).toContain("   2  task kh-1-2024/I.1\n      Tuyên truyền");
    expect(out).toContain("   3  – recipients\n      Nơi nhận");
    expect(out).toMatch(/kh-1-2024: 3 dòng.*: 1 đã mã hoá, 2 bỏ qua có lý do, 0 chưa giải thích; 0 lỗi\.\n$/);
  });

  it("a line nobody has explained is a failed check: exit code 1", async () => {
    const { code, err, out } = await kttt([...COVERAGE, "--lang", "en"], files({ skipTo: 1 }));
    expect(code).toBe(1);
    expect(out).toContain("   3  ✗ ???\n      Nơi nhận");
    expect(err).toContain("coverage/unaccounted");
    expect(out).toContain("1 unaccounted for; 1 problems.");
  });

  it("words which do not stand in the document are a failed check: exit code 1", async () => {
    const other = { ...files(), "van-ban/ke-hoach.txt": TEXT.replace("hợp tác xã", "tổ hợp tác") };
    const { code, err } = await kttt(COVERAGE, other);
    expect(code).toBe(1);
    expect(err).toContain("coverage/");
  });

  it("--quiet gives the count alone", async () => {
    const { out } = await kttt([...COVERAGE, "--quiet"], files());
    expect(out.split("\n")).toHaveLength(2);
  });

  it("warns when the file is not the copy that was encoded", async () => {
    const { code, err } = await kttt(COVERAGE, files({ sha256: SHA }));
    expect(code).toBe(0);
    expect(err).toContain("SHA-256");
  });

  it("a document the province has not is wrong input: exit code 2", async () => {
    const { code, err } = await kttt([...COVERAGE, "--document", "kh-1-2042"], files());
    expect(code).toBe(2);
    expect(err).toContain("kh-1-2024");
  });

  it("asks which document is meant when the file's name does not say it", async () => {
    const { code, err } = await kttt(["coverage", "dongnai", "--source", "a.txt"], { "a.txt": TEXT });
    expect(code).toBe(2);
    expect(err).toContain("--document");
  });
});
