import type { Language } from "@kttt/core";
import type { Command } from "./command.js";

/** The names of what stands for something else in a usage line, Vietnamese to English. */
const PLACES: Readonly<Record<string, string>> = {
  tỉnh: "province",
  tệp: "file",
  lệnh: "command",
  "nhật-ký": "log",
  "LĨNH-VỰC": "SUBJECT",
  bảng: "table",
  "cụm-từ": "phrase",
  "hồ-sơ": "case",
  PHẦN: "PART",
  VIỆC: "ACT",
  mã: "id",
  NGÀY: "DAY",
  KHÓA: "KEY",
  TỈNH: "PROVINCE",
  TÊN: "NAME",
  SỐ: "NUMBER",
  "TỪ-ĐẾN": "FROM-TO",
  NĂM: "YEAR",
  "THƯ-MỤC": "FOLDER",
  TỆP: "FILE",
  MÃ: "ID",
  việc: "act",
  "CƠ-QUAN": "AGENCY",
  VAI: "ROLE",
  NGƯỜI: "PERSON",
  "TÌNH-TRẠNG": "STATUS",
  LỜI: "WORDS",
  "ĐỊA-CHỈ": "URL",
  DẤU: "SEAL",
};

/** How a command is called, its places named in the language. */
export function usageOf(command: Command, language: Language): string {
  const usage =
    language === "vi" ? command.usage : command.usage.replace(/[\p{L}-]{2,}/gu, (name) => PLACES[name] ?? name);
  return `${command.name} ${usage}`.trim();
}
