import type { Bilingual, Problem } from "@kttt/core/errors";
import type { DefinitionCheck } from "./check.js";
import { countOf, texts } from "./walk.js";

const DUTIES = ["tasks", "targets", "reporting"] as const;

function check(
  id: string,
  title: Bilingual,
  codes: readonly string[],
  examined: (definition: unknown) => number,
  where: (problem: Problem) => boolean = () => true,
): DefinitionCheck {
  return { id, title, examined, owns: (problem) => codes.includes(problem.code) && where(problem) };
}

const rows =
  (...lists: readonly string[]) =>
  (definition: unknown) =>
    countOf(definition, ...lists);
const once = () => 1;
const inList =
  (...lists: readonly string[]) =>
  ({ path }: Problem) =>
    lists.includes(String(path[0]));
const endsWith =
  (...fields: readonly string[]) =>
  ({ path }: Problem) =>
    path.some((step) => fields.includes(String(step)));

/** Rules which load: their facts, operators, order and outcomes are known, and each has its citation. */
const RULES_CHECK: DefinitionCheck = {
  id: "rules/sound",
  title: { vi: "quy tắc của tỉnh nạp được", en: "the rules of the province load" },
  examined: (definition) =>
    typeof definition === "object" && definition !== null && "rules" in definition
      ? countOf(definition.rules, "targets", "reminders", "handling")
      : 0,
  owns: ({ code }) => code.startsWith("rules/"),
};

/** What core itself demands of a definition, one guarantee by one. */
export const DEFINITION_CHECKS: readonly DefinitionCheck[] = [
  check(
    "manifest/format-known",
    { vi: "định dạng là định dạng mà core đọc được", en: "the format is one which core reads" },
    ["province/other-format", "province/not-an-object"],
    once,
  ),
  check(
    "manifest/core-fits",
    { vi: "core đang chạy nằm trong coreRange", en: "the running core lies in coreRange" },
    ["province/other-core", "province/core-range-unreadable"],
    once,
  ),
  check(
    "format/every-field-there",
    { vi: "không thiếu trường nào", en: "no field is missing" },
    ["input/missing-field"],
    rows("documents", "agencies", "groups", ...DUTIES),
  ),
  check(
    "format/no-other-field",
    { vi: "không có trường lạ", en: "no field is unknown" },
    ["input/unknown-field"],
    rows("documents", "agencies", "groups", ...DUTIES),
  ),
  check(
    "format/right-shapes",
    { vi: "mọi giá trị đúng dạng", en: "every value has its shape" },
    ["input/wrong-shape"],
    rows("documents", "agencies", "groups", ...DUTIES),
  ),
  check(
    "format/known-kinds",
    { vi: "loại nào cũng có trong danh mục của định dạng", en: "every kind is one of the format's" },
    ["input/unknown-kind"],
    rows("agencies", ...DUTIES),
  ),
  check(
    "text/nfc",
    { vi: "mọi chữ ở dạng Unicode NFC", en: "every text is in Unicode NFC" },
    ["province/not-nfc"],
    (definition) => texts(definition).length,
  ),
  check(
    "ids/unique",
    { vi: "mỗi mã chỉ dùng một lần", en: "an id is used once" },
    ["province/duplicate-id"],
    rows("documents", "agencies", "groups", ...DUTIES),
  ),
  check(
    "ids/begin-with-document",
    { vi: "mã nhiệm vụ bắt đầu bằng mã văn bản", en: "the id of a duty begins with its document" },
    ["province/id-outside-document"],
    rows(...DUTIES),
  ),
  check(
    "bodies/of-tasks-declared",
    { vi: "cơ quan của nhiệm vụ có trong danh sách", en: "the bodies of tasks are in the roster" },
    ["province/unknown-agency"],
    rows("tasks"),
    inList("tasks"),
  ),
  check(
    "bodies/of-reports-declared",
    { vi: "cơ quan báo cáo, nhận báo cáo có trong danh sách", en: "the bodies of reports are in the roster" },
    ["province/unknown-agency", "province/unknown-group"],
    rows("reporting"),
    inList("reporting"),
  ),
  check(
    "bodies/of-documents-declared",
    { vi: "cơ quan ban hành, theo dõi có trong danh sách", en: "issuer and monitor are in the roster" },
    ["province/unknown-agency"],
    rows("documents"),
    inList("documents"),
  ),
  check(
    "bodies/of-groups-declared",
    { vi: "thành viên nhóm có trong danh sách", en: "the members of groups are in the roster" },
    ["province/unknown-agency"],
    rows("groups"),
    inList("groups"),
  ),
  check(
    "bodies/of-successions-declared",
    { vi: "hai bên của mỗi việc kế thừa có trong danh sách", en: "both sides of a succession are in the roster" },
    ["province/unknown-agency"],
    rows("successions"),
    inList("successions"),
  ),
  check(
    "groups/hold-agencies-only",
    { vi: "nhóm không chứa nhóm", en: "no group is in a group" },
    ["province/group-in-group"],
    rows("groups"),
  ),
  check(
    "groups/complete-groups-have-members",
    { vi: "nhóm ghi đầy đủ thì có thành viên", en: "a group said to be complete has members" },
    ["province/empty-complete-group", "province/members-never-known"],
    rows("groups"),
  ),
  check(
    "documents/named-documents-declared",
    { vi: "văn bản được nhắc tới đã được khai báo", en: "every document named is declared" },
    ["province/unknown-document"],
    rows(...DUTIES),
  ),
  check(
    "documents/undated-documents-explained",
    { vi: "văn bản không ngày nói rõ biết từ khi nào", en: "an undated document says since when it can be known" },
    ["province/draft-dated"],
    rows("documents"),
  ),
  check(
    "documents/fields-exist",
    { vi: "source.fields chỉ nêu trường có thật", en: "source.fields names fields there are" },
    ["province/unknown-document-field"],
    rows("documents"),
  ),
  check(
    "documents/printed-totals-agree",
    { vi: "số nhiệm vụ khớp với tổng số in trong văn bản", en: "the rows come to the totals printed" },
    ["province/printed-total"],
    rows("documents"),
  ),
  check(
    "documents/period-in-order",
    { vi: "kỳ của văn bản có đầu trước cuối", en: "a document's period begins before it ends" },
    ["province/wrong-order"],
    rows("documents"),
    inList("documents"),
  ),
  check(
    "sources/every-duty-has-one",
    { vi: "nhiệm vụ nào cũng có nguồn", en: "every duty has its source" },
    ["province/task-without-source"],
    rows(...DUTIES),
  ),
  check(
    "tasks/assigned-in-existing-tasks",
    { vi: "assignedIn nêu nhiệm vụ có thật", en: "assignedIn names tasks there are" },
    ["province/unknown-task", "province/joint-leads"],
    rows("tasks"),
  ),
  check(
    "deadlines/one-day",
    { vi: "thời hạn có đúng một ngày", en: "a deadline has one day" },
    ["province/two-days", "province/no-day"],
    rows("tasks", "reporting"),
  ),
  check(
    "deadlines/real-days",
    { vi: "ngày của thời hạn có thật", en: "the days of deadlines exist" },
    ["province/day-not-in-period"],
    rows("tasks", "reporting"),
  ),
  check(
    "deadlines/in-order",
    { vi: "thời hạn có đầu trước cuối", en: "a deadline begins before it ends" },
    ["province/wrong-order"],
    rows("tasks", "reporting"),
    (problem) => inList("tasks", "reporting")(problem) && endsWith("deadline", "due")(problem),
  ),
  check(
    "targets/indicators-known",
    { vi: "chỉ tiêu có trong danh mục", en: "indicators are in the catalogue" },
    ["province/unknown-indicator", "province/indicator-of-catalogue"],
    rows("targets"),
  ),
  check(
    "targets/units-fit",
    { vi: "đơn vị đúng với chỉ tiêu", en: "units fit their indicators" },
    ["province/wrong-unit"],
    rows("targets"),
  ),
  check(
    "targets/values-fit",
    { vi: "con số đúng với phép so sánh", en: "figures fit their comparators" },
    ["province/measure-value", "province/wrong-order"],
    rows("targets"),
    inList("targets"),
  ),
  check(
    "roster/terms-in-order",
    { vi: "ngày đầu của cơ quan trước ngày cuối", en: "a body's first day comes before its last" },
    ["province/wrong-order"],
    rows("agencies"),
    inList("agencies"),
  ),
  check(
    "roster/nobody-follows-itself",
    { vi: "không cơ quan nào kế thừa chính mình", en: "no body follows itself" },
    ["roster/succeeds-itself"],
    rows("successions"),
  ),
  check(
    "roster/successors-in-office",
    { vi: "cơ quan kế thừa đang hoạt động vào ngày ấy", en: "a successor is in office that day" },
    ["roster/successor-not-in-office"],
    rows("successions"),
  ),
  check(
    "roster/predecessors-in-office",
    { vi: "cơ quan được kế thừa hoạt động đến hôm trước", en: "a predecessor is in office the day before" },
    ["roster/predecessor-not-in-office"],
    rows("successions"),
  ),
  check(
    "roster/predecessors-end",
    { vi: "cơ quan giao hết việc thì kết thúc", en: "a body whose work all went away ends" },
    ["roster/predecessor-goes-on"],
    rows("successions"),
  ),
  check(
    "roster/parts-go-one-way",
    { vi: "một phần việc chỉ chuyển về một nơi", en: "one part of the work goes one way" },
    ["roster/same-part-twice"],
    rows("successions"),
  ),
  RULES_CHECK,
];

/** For problems no other check owns: a new rule of core is never lost. */
export const UNCLAIMED: DefinitionCheck = {
  id: "definition/nothing-else-wrong",
  title: { vi: "core không nêu lỗi nào khác", en: "core finds nothing else wrong" },
  examined: once,
  owns: (problem) => !DEFINITION_CHECKS.some((it) => it.owns(problem)),
};
