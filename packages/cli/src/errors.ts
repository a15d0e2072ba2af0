import { defineProblems } from "@kttt/core/errors";

/** What can be wrong here, in words. */
export const cliProblem = defineProblems({
  "import/no-file": {
    message: { vi: "Không đọc được tệp “{file}”.", en: "The file “{file}” cannot be read." },
    hint: {
      vi: "Kiểm tra đường dẫn, quyền đọc, và đó là một tệp chứ không phải thư mục.",
      en: "Check the path, the right to read it, and that it is a file and no folder.",
    },
  },
  "serve/no-config": {
    message: { vi: "Không đọc được tệp cấu hình “{file}”.", en: "The configuration “{file}” cannot be read." },
    hint: { vi: "Kiểm tra đường dẫn và quyền đọc.", en: "Check the path and the right to read it." },
  },
  "serve/not-json": {
    message: { vi: "Tệp “{file}” không phải là JSON.", en: "The file “{file}” is not JSON." },
    hint: {
      vi: "Xem mẫu trong docs/operating-the-service.md.",
      en: "See the example in docs/operating-the-service.md.",
    },
  },
  "serve/unknown-field": {
    message: { vi: "“{file}”: không có mục “{name}”.", en: "“{file}”: there is no field `{name}`." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Các mục: docs/operating-the-service.md.",
      en: "[[Did you mean `{suggestion}`? ]]The fields stand in docs/operating-the-service.md.",
    },
  },
  "serve/missing-field": {
    message: { vi: "“{file}”: thiếu mục “{name}”.", en: "“{file}”: the field `{name}` is missing." },
    hint: {
      vi: "Xem mẫu trong docs/operating-the-service.md.",
      en: "See the example in docs/operating-the-service.md.",
    },
  },
  "serve/bad-field": {
    message: {
      vi: "“{file}”: giá trị của “{name}” không dùng được.",
      en: "“{file}”: the value of `{name}` cannot be used.",
    },
    hint: {
      vi: "Xem mẫu trong docs/operating-the-service.md.",
      en: "See the example in docs/operating-the-service.md.",
    },
  },
  "serve/secret-in-config": {
    message: { vi: "“{file}”: “{name}” ghi thẳng bí mật.", en: "“{file}”: `{name}` is a secret written out." },
    hint: {
      vi: "Ghi nơi để bí mật: một tệp riêng (file) hoặc một biến môi trường (env).",
      en: "Say where it is instead: a file of its own (file) or an environment variable (env).",
    },
  },
  "serve/no-secret": {
    message: { vi: "“{name}”: không có bí mật ở “{where}”.", en: "`{name}`: there is no secret in “{where}”." },
    hint: {
      vi: "Kiểm tra tệp (quyền đọc, không rỗng) hoặc biến môi trường.",
      en: "Check the file (the right to read it, that it is not empty) or the environment variable.",
    },
  },
  "serve/short-secret": {
    message: {
      vi: "“{name}”: bí mật ở “{where}” ngắn hơn {least} ký tự.",
      en: "`{name}`: the secret in “{where}” is shorter than {least} characters.",
    },
    hint: { vi: "Tạo khóa: openssl rand -base64 48.", en: "Make one with openssl rand -base64 48." },
  },
  "serve/not-https": {
    message: {
      vi: "“{file}”: “{name}” không được mã hóa đường truyền.",
      en: "“{file}”: `{name}` goes without TLS.",
    },
    hint: {
      vi: "Dùng https; không mã hóa chỉ dành cho máy chủ trên chính máy này khi thử.",
      en: "Use https; without TLS only to this machine itself, in a trial.",
    },
  },
  "kit/folder-not-empty": {
    message: { vi: "Thư mục “{folder}” đã có tệp.", en: "The folder “{folder}” holds files already." },
    hint: {
      vi: "Chọn thư mục khác; không có tệp nào bị ghi đè.",
      en: "Choose another folder; nothing was overwritten.",
    },
  },
  "kit/several-copies": {
    message: { vi: "Có {count} bản của {name}: {versions}.", en: "There are {count} copies of {name}: {versions}." },
    hint: {
      vi: "Thường không hại gì, nhưng nên thống nhất phiên bản: npm dedupe.",
      en: "Usually harmless, but better one version: npm dedupe.",
    },
  },
});
