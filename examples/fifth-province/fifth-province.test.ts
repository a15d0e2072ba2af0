import { renderProblem } from "@kttt/core/errors";
import { coverDocument } from "@kttt/core/province";
import { describeProvince, describeScenarios } from "@kttt/testing";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { binhMinh } from "./src/index.js";

const beside = (path: string) => new URL(`./${path}`, import.meta.url);
const read = (path: string) => readFileSync(beside(path), "utf8");

describeProvince(binhMinh);

describeScenarios(
  binhMinh,
  readdirSync(beside("scenarios"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name: `scenarios/${name}`, text: read(`scenarios/${name}`) })),
);

// Mỗi dòng của văn bản: đã mã hoá, hoặc bỏ qua có lý do. Văn bản để trong thư mục van-ban.
const texts = binhMinh.documents.filter((it) => existsSync(beside(`van-ban/${it.source.file}`)));

test.each(texts.map((it) => [it.id, it.source.file] as const))(
  "binh-minh: %s, mọi dòng của %s đều có giải thích",
  (id, file) => {
    const { counts, problems } = coverDocument(binhMinh, id, read(`van-ban/${file}`));
    expect(problems.map((it) => renderProblem(it)).map((it) => `${it.message} → ${it.hint}`)).toEqual([]);
    expect(counts.unaccounted).toBe(0);
  },
);
