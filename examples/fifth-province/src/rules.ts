import type { ProvinceInput } from "@kttt/core/province";

/** Quy tắc của tỉnh. */
export const rules = {
  targets: [],
  reminders: [
    {
      id: "kh-15-2024/reminders/before-15",
      name: { vi: "Nhắc trước hạn 15 ngày", en: "Reminder, days before the last day: 15" },
      citation: {
        document: "15/KH-UBND",
        file: "ke-hoach-mau.txt",
        lines: [10],
        trust: "verified",
      },
      conditions: {
        all: [
          { fact: "document", operator: "equal", value: "kh-15-2024" },
          { fact: "days-left", operator: "equal", value: 15 },
        ],
      },
      event: {
        type: "remind",
        params: {
          to: ["lead"],
          urgency: "notice",
        },
      },
    },
    {
      id: "kh-15-2024/reminders/before-1",
      name: { vi: "Nhắc trước hạn 1 ngày", en: "Reminder, days before the last day: 1" },
      citation: {
        document: "15/KH-UBND",
        file: "ke-hoach-mau.txt",
        lines: [10],
        trust: "verified",
      },
      conditions: {
        all: [
          { fact: "document", operator: "equal", value: "kh-15-2024" },
          { fact: "days-left", operator: "equal", value: 1 },
        ],
      },
      event: {
        type: "remind",
        params: {
          to: ["lead"],
          urgency: "notice",
        },
      },
    },
    {
      id: "kh-15-2024/reminders/after-1",
      name: { vi: "Đôn đốc sau hạn 1 ngày", en: "Reminder, days after the last day: 1" },
      citation: {
        document: "15/KH-UBND",
        file: "ke-hoach-mau.txt",
        lines: [10],
        trust: "verified",
      },
      conditions: {
        all: [
          { fact: "document", operator: "equal", value: "kh-15-2024" },
          { fact: "days-left", operator: "equal", value: -1 },
        ],
      },
      event: {
        type: "remind",
        params: {
          to: ["lead", "monitor"],
          urgency: "warning",
        },
      },
    },
    {
      id: "kh-15-2024/reminders/after-10",
      name: { vi: "Đôn đốc sau hạn 10 ngày", en: "Reminder, days after the last day: 10" },
      citation: {
        document: "15/KH-UBND",
        file: "ke-hoach-mau.txt",
        lines: [10],
        trust: "verified",
      },
      conditions: {
        all: [
          { fact: "document", operator: "equal", value: "kh-15-2024" },
          { fact: "days-left", operator: "equal", value: -10 },
        ],
      },
      event: {
        type: "remind",
        params: {
          to: ["lead", "monitor", "issuer"],
          urgency: "escalation",
        },
      },
    },
  ],
  handling: [],
} satisfies ProvinceInput["rules"];
