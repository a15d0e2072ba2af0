import { defineProblems } from "@kttt/core/errors";

/** What can be wrong here, in words. */
export const storeProblem = defineProblems({
  "store/missing-driver": {
    message: { vi: "Chưa cài gói “{name}”.", en: "The package `{name}` is not installed." },
    hint: {
      vi: "Cài gói đó bên cạnh @kttt/postgres: npm install {name}",
      en: "Install it beside @kttt/postgres: npm install {name}",
    },
  },
  "store/newer-schema": {
    message: {
      vi: "Cơ sở dữ liệu đã ở bước {found}; phiên bản này của @kttt/postgres chỉ biết đến bước {known}.",
      en: "The database is at step {found}; this version of @kttt/postgres knows steps up to {known}.",
    },
    hint: {
      vi: "Nâng cấp @kttt/postgres trên máy này; không hạ cấp cơ sở dữ liệu.",
      en: "Upgrade @kttt/postgres on this machine; the database cannot go back.",
    },
  },
  "store/not-migrated": {
    message: {
      vi: "Cơ sở dữ liệu ở bước {found}, cần bước {known}.",
      en: "The database is at step {found}; step {known} is needed.",
    },
    hint: {
      vi: "Chạy migrate() bằng vai trò chủ sở hữu trước khi mở bằng vai trò ứng dụng.",
      en: "Run migrate() as the owner before opening the store as the application's role.",
    },
  },
});
