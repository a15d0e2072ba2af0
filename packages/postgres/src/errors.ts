import { defineProblems } from "@kttt/core/errors";

/** What can be wrong here, in words. */
export const storeProblem = defineProblems({
  "store/folder-in-use": {
    message: {
      vi: "Kho “{folder}” đang được tiến trình {pid} trên máy {host} dùng, từ {since}.",
      en: "The store `{folder}` is in use by process {pid} on {host}, since {since}.",
    },
    hint: {
      vi: "Chờ hoặc dừng tiến trình đó. Nếu nó chạy trên máy khác và chắc chắn đã dừng, hãy xóa “{lock}”.",
      en: "Wait for that process or stop it. If it ran on another machine and is certainly gone, remove `{lock}`.",
    },
  },
  "store/folder-not-writable": {
    message: {
      vi: "Không ghi được vào “{folder}” hoặc bên cạnh đó.",
      en: "Nothing can be written to `{folder}` or beside it.",
    },
    hint: {
      vi: "Kiểm tra quyền ghi, và ổ đĩa có bị gắn chỉ đọc không.",
      en: "Check the permissions, and whether the disk is mounted read-only.",
    },
  },
  "store/folder-damaged": {
    message: {
      vi: "Không mở được kho “{folder}”: {reason}.",
      en: "The store `{folder}` cannot be opened: {reason}.",
    },
    hint: {
      vi: "Giữ nguyên thư mục làm bằng chứng, khôi phục bản sao lưu gần nhất vào thư mục khác rồi chạy kttt audit.",
      en: "Keep the folder as it is, restore the latest backup to another folder, and run kttt audit.",
    },
  },
  "store/province-refused": {
    message: {
      vi: "Vai trò này không được ghi sự kiện của “{province}”.",
      en: "This role may not write events of `{province}`.",
    },
    hint: {
      vi: "Cấp quyền bằng grantProvinces, hoặc dùng vai trò của tỉnh đó.",
      en: "Grant it with grantProvinces, or use the role of that province.",
    },
  },
  "store/turn-lost": {
    message: {
      vi: "Máy khác đã tiếp quản việc gửi cho “{consumer}”.",
      en: "Another machine has taken over the delivery to `{consumer}`.",
    },
    hint: {
      vi: "Không cần làm gì: máy kia gửi tiếp; bên nhận bỏ qua sự kiện trùng id.",
      en: "Nothing to do: the other machine goes on; the receiver drops an id it has seen.",
    },
  },
  "store/bad-key": {
    message: { vi: "Khóa không phải là khóa Ed25519 dạng PEM.", en: "The key is no Ed25519 key in PEM." },
    hint: {
      vi: "Tạo khóa: openssl genpkey -algorithm ed25519; khóa công khai: openssl pkey -pubout.",
      en: "Make one with openssl genpkey -algorithm ed25519; its public half with openssl pkey -pubout.",
    },
  },
  "store/bad-signature": {
    message: {
      vi: "Chữ ký của mốc kiểm chứng không khớp với khóa công khai đã cho.",
      en: "The signature of the checkpoint does not fit the public key given.",
    },
    hint: {
      vi: "Dùng đúng tệp mốc do người làm chứng giữ và khóa công khai của họ.",
      en: "Use the checkpoint as the witness kept it, and the witness's public key.",
    },
  },
  "store/not-whole": {
    message: {
      vi: "Nhật ký hỏng từ “{id}”: không ký mốc kiểm chứng.",
      en: "The log is broken from `{id}` on: no checkpoint is signed.",
    },
    hint: { vi: "Tìm nguyên nhân trước.", en: "Find out why first." },
  },
  "worker/bad-interval": {
    message: {
      vi: "{name} = {seconds} không phải số giây từ 1 đến {most}.",
      en: "{name} = {seconds} is no number of seconds from 1 to {most}.",
    },
    hint: { vi: "Bỏ trống để dùng 60 giây.", en: "Leave it out for 60 seconds." },
  },
  "worker/no-clock": {
    message: {
      vi: "Tiến trình thời hạn không có đồng hồ của cơ sở dữ liệu để đối chiếu.",
      en: "The worker has no clock of a database to compare its own with.",
    },
    hint: {
      vi: "Truyền sql: store.driver; chỉ đặt maxAheadSeconds: null khi mô phỏng.",
      en: "Pass sql: store.driver; set maxAheadSeconds to null in simulations only.",
    },
  },
  "worker/wakes-and-leases": {
    message: {
      vi: "Tiến trình thời hạn nhận cả wakes lẫn leases.",
      en: "The worker was given both wakes and leases.",
    },
    hint: {
      vi: "Chọn một: leases khi mỗi máy phụ trách một số tỉnh, wakes khi máy nào cũng làm mọi tỉnh.",
      en: "Choose one: leases where each machine has provinces of its own, wakes where every machine does all.",
    },
  },
  "store/bad-option": {
    message: {
      vi: "Tùy chọn “{name}” không có hoặc còn thiếu khi mở kho.",
      en: "The option `{name}` does not exist or is missing.",
    },
    hint: {
      vi: "Ghi url (PostgreSQL) hoặc folder (PGlite); các tùy chọn có: {known}.",
      en: "Give url (PostgreSQL) or folder (PGlite); the options there are: {known}.",
    },
  },
  "store/bad-address": {
    message: {
      vi: "Địa chỉ cơ sở dữ liệu không dùng được: {name} là “{found}”.",
      en: "The database's address cannot be used: {name} is `{found}`.",
    },
    hint: {
      vi: "Viết postgresql://tài-khoản@máy1:5432,máy2:5432/cơ-sở-dữ-liệu?target_session_attrs=read-write (hoặc any).",
      en: "Write postgresql://user@host1:5432,host2:5432/database?target_session_attrs=read-write (or any).",
    },
  },
  "store/no-server": {
    message: {
      vi: "Trong {seconds} giây không có máy chủ PostgreSQL nào nhận lệnh: {found}.",
      en: "Within {seconds} seconds no PostgreSQL server was there to take the work: {found}.",
    },
    hint: {
      vi: "Kiểm tra cụm máy chủ (patronictl list). Không có gì được gửi đi; gửi lại lệnh với cùng khóa khi máy chủ trở lại.",
      en: "Look at the cluster (patronictl list). Nothing was sent; send the command again under its key when a server is back.",
    },
  },
  "store/pooler-role": {
    message: {
      vi: "Không thể đặt vai trò “{role}” khi prepare: false: bộ gom kết nối chia kết nối cho nhiều chương trình.",
      en: "The role `{role}` cannot be set with prepare: false: a pooler hands the connection to other programs.",
    },
    hint: {
      vi: "Đăng nhập bằng tài khoản có sẵn vai trò đó (alter role … set role), và bỏ role.",
      en: "Sign in as a login which acts as that role (alter role … set role), and leave `role` out.",
    },
  },
  "store/wrong-role": {
    message: {
      vi: "Kết nối hoạt động dưới vai trò “{found}”, không phải “{role}”.",
      en: "The connection acts as the role `{found}`, not as `{role}`.",
    },
    hint: {
      vi: "Bỏ tham số options khỏi địa chỉ cơ sở dữ liệu, hoặc cấp vai trò đó cho tài khoản đăng nhập.",
      en: "Take `options` out of the database's address, or grant that role to the login.",
    },
  },
  "store/disk-full": {
    message: { vi: "Ổ đĩa đã đầy: không ghi gì thêm được.", en: "The disk is full: nothing more can be written." },
    hint: {
      vi: "Giải phóng chỗ trống rồi gửi lại lệnh với cùng khóa; việc đọc vẫn chạy.",
      en: "Make room and send the command again under the same key; reading goes on.",
    },
  },
  "store/stopped": {
    message: {
      vi: "PostgreSQL trong tiến trình này đã dừng vì ổ đĩa hoặc dữ liệu bị lỗi.",
      en: "PostgreSQL in this process has stopped: the disk failed, or the data are damaged.",
    },
    hint: {
      vi: "Kiểm tra ổ đĩa, đóng kho rồi mở lại: những gì đã được chấp nhận vẫn còn; gửi lại lệnh cuối với cùng khóa.",
      en: "Check the disk, close the store and open it again: what was accepted is there. Send the last command again under its key.",
    },
  },
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
      vi: "Chạy migrate() bằng vai trò chủ sở hữu, hoặc mở kho để ghi một lần, trước khi mở bằng vai trò ứng dụng hoặc chỉ để đọc.",
      en: "Run migrate() as the owner, or open the store once for writing, before opening it as the application's role or to read.",
    },
  },
});
