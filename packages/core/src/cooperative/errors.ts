import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const caseProblem = defineProblems({
  "cooperative/refused": {
    message: {
      vi: "“{actVi}” chưa thực hiện được khi hồ sơ ở bước “{stateVi}”.",
      en: "“{actEn}” is not possible while the case stands at “{stateEn}”.",
    },
    hint: {
      vi: "Người thực hiện: {whoVi}. Có thể thực hiện ở bước: {possibleVi}.",
      en: "Done by: {whoEn}. Possible at: {possibleEn}.",
    },
  },
  "cooperative/not-opened": {
    message: { vi: "Hồ sơ “{case}” chưa được mở.", en: "The case “{case}” is not open." },
    hint: { vi: "Mở hồ sơ trước.", en: "Open it first (open-case)." },
  },
  "cooperative/already-opened": {
    message: { vi: "Hồ sơ “{case}” đã được mở.", en: "The case “{case}” is already open." },
    hint: { vi: "Dùng mã khác cho hồ sơ mới.", en: "Use another id for a new case." },
  },
  "cooperative/already-ended": {
    message: {
      vi: "Hợp tác xã đã giải thể, phá sản hoặc chấm dứt tồn tại.",
      en: "The cooperative has been dissolved, is bankrupt or has ended.",
    },
    hint: {
      vi: "Không văn bản nào quy định việc này sau khi đã chấm dứt: người có thẩm quyền quyết định.",
      en: "No text covers this after the end: the competent person decides.",
    },
  },
  "cooperative/case-closed": {
    message: { vi: "Hồ sơ đã đóng ngày {on}.", en: "The case was closed on {on}." },
    hint: {
      vi: "Hồ sơ đã đóng chỉ có thể được sửa mục đã ghi.",
      en: "A closed case can only have an entry corrected (correct).",
    },
  },
  "cooperative/not-handled-here": {
    message: {
      vi: "{kindVi} không được xử lý theo các quy trình này.",
      en: "A {kindEn} is not handled by these flows.",
    },
    hint: {
      vi: "Quỹ tín dụng nhân dân theo pháp luật về tổ chức tín dụng; tổ hợp tác theo Nghị định số 77/2019/NĐ-CP.",
      en: "People's credit funds follow the law on credit institutions, cooperative groups Decree No. 77/2019/NĐ-CP.",
    },
  },
  "cooperative/unknown-flow": {
    message: { vi: "Không có quy trình “{flow}”.", en: "There is no flow “{flow}”." },
    hint: { vi: "Các quy trình: {knownVi}.", en: "Flows: {knownEn}." },
  },
  "cooperative/unknown-state": {
    message: { vi: "Quy trình “{flowVi}” không có bước “{state}”.", en: "The flow “{flowEn}” has no state “{state}”." },
    hint: { vi: "Các bước: {knownVi}.", en: "States: {knownEn}." },
  },
  "cooperative/unknown-proceeding": {
    message: { vi: "Hồ sơ không có thủ tục “{proceeding}”.", en: "The case has no proceeding “{proceeding}”." },
    hint: { vi: "Các thủ tục: {knownVi}.", en: "Proceedings: {knownEn}." },
  },
  "cooperative/proceeding-open": {
    message: {
      vi: "Thủ tục “{flowVi}” đang được thực hiện ({proceeding}).",
      en: "The flow “{flowEn}” is already under way ({proceeding}).",
    },
    hint: { vi: "Ghi tiếp vào thủ tục đó.", en: "Record further acts there." },
  },
  "cooperative/proceeding-ended": {
    message: {
      vi: "Thủ tục “{flowVi}” ({proceeding}) đã kết thúc ngày {on}.",
      en: "The proceeding “{flowEn}” ({proceeding}) ended on {on}.",
    },
    hint: { vi: "Mở thủ tục mới nếu cần.", en: "Open a new proceeding where needed." },
  },
  "cooperative/unknown-branch": {
    message: { vi: "Hồ sơ không có chi nhánh “{branch}”.", en: "The case has no branch “{branch}”." },
    hint: { vi: "Các chi nhánh: {known}.", en: "Branches: {known}." },
  },
  "cooperative/branch-needed": {
    message: { vi: "Quy trình này cần nêu chi nhánh.", en: "This flow needs a branch." },
    hint: { vi: "Ghi mã chi nhánh.", en: "Name the branch (branch)." },
  },
  "cooperative/paper-missing": {
    message: { vi: "Thiếu giấy tờ: {missingVi}.", en: "Papers are missing: {missingEn}." },
    hint: {
      vi: "Mỗi bước cần số, ngày của giấy tờ và ngày giao nhận.",
      en: "Every step needs number, date and days of service of its paper (papers).",
    },
  },
  "cooperative/paper-after-act": {
    message: {
      vi: "Giấy tờ số {number} đề ngày {date}, sau ngày thực hiện {on}.",
      en: "Paper {number} is dated {date}, after the act of {on}.",
    },
    hint: { vi: "Kiểm tra lại ngày của giấy tờ.", en: "Check the date of the paper." },
  },
  "cooperative/before-opening": {
    message: {
      vi: "Ngày {on} ở trước ngày mở hồ sơ ({openedOn}).",
      en: "The day {on} is before the case was opened ({openedOn}).",
    },
    hint: {
      vi: "Việc đã làm trước khi mở hồ sơ thì ghi vào “earlier” của thủ tục, hoặc ghi ngày của văn bản nhận được.",
      en: "What was done before the case was opened stands in `earlier` of its proceeding (open-proceeding); else write the day of the paper received.",
    },
  },
  "cooperative/before-last-act": {
    message: {
      vi: "Ngày {on} trước bước gần nhất của thủ tục ({last}).",
      en: "The day {on} is before the last step of the proceeding ({last}).",
    },
    hint: {
      vi: "Nếu bước trước ghi sai ngày, hãy sửa mục đó trước.",
      en: "If the earlier entry has a wrong day, correct it first (correct).",
    },
  },
  "cooperative/law-undecided": {
    message: {
      vi: "Chưa quyết định luật áp dụng: {questionVi}",
      en: "The law which applies has not been decided: {questionEn}",
    },
    hint: {
      vi: "Người có thẩm quyền quyết định trước; các lựa chọn: {choicesVi}.",
      en: "The competent person decides first (answer); choices: {choicesEn}.",
    },
  },
  "cooperative/wrong-law": {
    message: {
      vi: "Quy trình “{flowVi}” theo Luật số {law}; ngày {on} áp dụng Luật số {governing}.",
      en: "The flow “{flowEn}” belongs to Law No. {law}; on {on} Law No. {governing} governs.",
    },
    hint: {
      vi: "Chọn quy trình của luật đang áp dụng, hoặc ghi quyết định về luật áp dụng.",
      en: "Choose a flow of the law which governs, or record the choice of law.",
    },
  },
  "cooperative/no-such-question": {
    message: {
      vi: "Không có câu hỏi “{question}” đang chờ quyết định.",
      en: "No question “{question}” awaits a decision.",
    },
    hint: { vi: "Các câu hỏi đang mở: {open}.", en: "Open questions: {open}." },
  },
  "cooperative/decided-by-act": {
    message: {
      vi: "Câu hỏi “{question}” được quyết định bằng một bước của thủ tục, có văn bản.",
      en: "The question “{question}” is decided with a step of the proceeding and its paper.",
    },
    hint: {
      vi: "Ghi bước “{actVi}” ({act}) với lựa chọn (choice).",
      en: "Record the act “{actEn}” ({act}) with its choice.",
    },
  },
  "cooperative/no-such-choice": {
    message: { vi: "“{choice}” không phải là một lựa chọn.", en: "“{choice}” is not a choice." },
    hint: { vi: "Các lựa chọn: {choicesVi}.", en: "Choices: {choicesEn}." },
  },
  "cooperative/no-such-entry": {
    message: { vi: "Không có mục số {entry} có thể sửa.", en: "There is no entry {entry} which can be corrected." },
    hint: {
      vi: "Chỉ sửa mục ghi dữ kiện hoặc bước của thủ tục; xem dòng thời gian của hồ sơ.",
      en: "Only facts and acts can be corrected; see the timeline of the case.",
    },
  },
  "cooperative/correction-breaks": {
    message: {
      vi: "Nếu sửa mục {entry}, mục {later} không còn thực hiện được.",
      en: "With entry {entry} corrected, entry {later} would no longer be possible.",
    },
    hint: { vi: "Sửa hoặc bỏ mục {later} trước.", en: "Correct or remove entry {later} first." },
  },
  "cooperative/open-proceedings": {
    message: {
      vi: "Không đóng được hồ sơ khi còn {count} thủ tục đang mở.",
      en: "The case cannot be closed while {count} proceeding(s) are open.",
    },
    hint: { vi: "Kết thúc các thủ tục trước.", en: "Finish the proceedings first." },
  },
  "cooperative/amount-not-whole": {
    message: {
      vi: "Số tiền ở “{where}” phải là số đồng nguyên, không âm.",
      en: "The amount at “{where}” must be a whole, non-negative number of VND.",
    },
    hint: {
      vi: "Nhập số nguyên, không quá 9.007.199.254.740.991 đồng.",
      en: "Enter a whole number of at most 9,007,199,254,740,991 VND.",
    },
  },
  "cooperative/unknown-claim-rank": {
    message: {
      vi: "Khoản “{claim}” không có hàng trong thứ tự ưu tiên của {law}.",
      en: "The claim “{claim}” has no rank in the order of {law}.",
    },
    hint: {
      vi: "Chọn loại khoản theo thứ tự của luật áp dụng: {known}.",
      en: "Choose a kind in the order of the governing law: {known}.",
    },
  },
  "cooperative/obstacle-exists": {
    message: { vi: "Hồ sơ đã có vướng mắc “{obstacle}”.", en: "The case already has an obstacle “{obstacle}”." },
    hint: { vi: "Dùng mã khác cho vướng mắc mới.", en: "Use another id for another obstacle." },
  },
  "cooperative/obstacle-unclear": {
    message: { vi: "Vướng mắc khác thì phải nêu rõ là gì.", en: "Another obstacle has to be described." },
    hint: { vi: "Ghi nội dung vướng mắc (note).", en: "Say what it is (note)." },
  },
  "cooperative/obstacle-not-open": {
    message: {
      vi: "Hồ sơ không có vướng mắc “{obstacle}” chưa gỡ.",
      en: "No obstacle “{obstacle}” is open in the case.",
    },
    hint: { vi: "Các vướng mắc chưa gỡ: {open}.", en: "Open obstacles: {open}." },
  },
  "cooperative/before-obstacle": {
    message: {
      vi: "Ngày {on} ở trước ngày ghi nhận vướng mắc ({recordedOn}).",
      en: "The day {on} is before the obstacle was recorded ({recordedOn}).",
    },
    hint: {
      vi: "Kiểm tra ngày, hoặc sửa mục đã ghi vướng mắc.",
      en: "Check the day, or correct the entry of the obstacle (correct).",
    },
  },
  "cooperative/not-prohibited-yet": {
    message: {
      vi: "Ngày {on} chưa có nghị quyết giải thể, quyết định thu hồi hoặc quyết định giải thể của Tòa án theo Luật năm 2023.",
      en: "On {on} there was no dissolution resolution, revocation or court decision under the 2023 law.",
    },
    hint: {
      vi: "Các hành vi tại Điều 100 chỉ bị cấm kể từ khi có một trong các văn bản đó.",
      en: "The acts of Article 100 are prohibited only from one of those papers on.",
    },
  },
  "cooperative/not-prohibited": {
    message: {
      vi: "Hợp đồng mới để thực hiện giải thể không bị cấm.",
      en: "A new contract made to carry out the dissolution is not prohibited.",
    },
    hint: { vi: "Không cần ghi nhận như vi phạm.", en: "It need not be recorded as a violation." },
  },
});
