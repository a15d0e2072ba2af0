import { defineProblems } from "../../kernel/problem.js";

/** What can be wrong here, in words. */
export const guardProblem = defineProblems({
  "cooperative/vote-too-low": {
    message: {
      vi: "Nghị quyết chỉ đạt {reached}% phiếu tán thành, cần ít nhất {needed}%.",
      en: "The resolution reached {reached}% of the votes; at least {needed}% are needed.",
    },
    hint: {
      vi: "Ghi số phiếu tán thành và tổng số phiếu (votes), hoặc họp lại Đại hội thành viên.",
      en: "Enter the votes in favour and the votes counted (votes), or hold the meeting again.",
    },
  },
  "cooperative/no-quorum": {
    message: {
      vi: "Lần triệu tập thứ {call} có {attending}/{convened} người dự, chưa đủ điều kiện tiến hành.",
      en: "Call {call} of the meeting had {attending} of {convened} attending, which is no quorum.",
    },
    hint: {
      vi: "Triệu tập lần tiếp theo; ghi lần họp, số người dự, số người được triệu tập (meeting).",
      en: "Hold the next call; enter the call, those attending and those convened (meeting).",
    },
  },
  "cooperative/resolution-incomplete": {
    message: {
      vi: "Nghị quyết giải thể còn thiếu nội dung: {missing}.",
      en: "The dissolution resolution lacks: {missing}.",
    },
    hint: {
      vi: "Bổ sung đủ năm nội dung mà luật buộc phải có rồi ghi lại (contents).",
      en: "Add the five contents which the law requires and enter them (contents).",
    },
  },
  "cooperative/not-same-kind": {
    message: {
      vi: "Hợp nhất, sáp nhập chỉ giữa các hợp tác xã cùng loại hình.",
      en: "Consolidation and merger are only between cooperatives of the same kind.",
    },
    hint: {
      vi: "Ghi hình thức và xác nhận cùng loại hình (reorganisation).",
      en: "Enter the form and that the kinds are the same (reorganisation).",
    },
  },
  "cooperative/already-done": {
    message: { vi: "Việc này đã được ghi nhận.", en: "This act has already been recorded." },
    hint: {
      vi: "Nếu lần ghi trước sai, dùng lệnh sửa mục đã ghi (correct).",
      en: "If the earlier entry is wrong, correct it with the command correct.",
    },
  },
  "cooperative/debts-unpaid": {
    message: {
      vi: "Chưa thanh toán hết các khoản nợ (ngày thanh toán hết: {paidOn}).",
      en: "Not all debts are paid (paid in full on: {paidOn}).",
    },
    hint: {
      vi: "{whoVi} thanh toán hết rồi ghi ngày (debtsPaidOn); nếu không có khả năng, xem xét phá sản.",
      en: "{whoEn} pays them and the day is entered (debtsPaidOn); if it cannot, consider bankruptcy.",
    },
  },
  "cooperative/no-debts-remain": {
    message: {
      vi: "Chưa ghi nhận là còn nghĩa vụ tài chính chưa giải quyết.",
      en: "It is not recorded that obligations remain.",
    },
    hint: {
      vi: "Nếu còn, ghi debtsOutstanding là true rồi gửi nghị quyết đến chủ nợ, người có liên quan.",
      en: "Where they do, enter debtsOutstanding as true, then send the resolution to creditors.",
    },
  },
  "cooperative/tax-not-completed": {
    message: {
      vi: "Chưa hoàn thành nghĩa vụ thuế (ngày hoàn thành: {completedOn}).",
      en: "Tax is not completed (completed on: {completedOn}).",
    },
    hint: {
      vi: "Ghi ngày hoàn thành theo xác nhận của cơ quan thuế (taxCompletedOn).",
      en: "Enter the day from the tax authority's confirmation (taxCompletedOn).",
    },
  },
  "cooperative/dispute-pending": {
    message: {
      vi: "Còn {count} tranh chấp đang được Tòa án hoặc Trọng tài giải quyết.",
      en: "{count} dispute(s) are before a court or an arbitrator.",
    },
    hint: {
      vi: "Chờ giải quyết xong rồi cập nhật số tranh chấp (disputes).",
      en: "Wait until they are settled, then update the count (disputes).",
    },
  },
  "cooperative/branches-open": {
    message: {
      vi: "Còn {count} chi nhánh, văn phòng đại diện, địa điểm kinh doanh chưa chấm dứt hoạt động.",
      en: "{count} branch(es), office(s) or place(s) of business are not terminated.",
    },
    hint: {
      vi: "Hoàn thành thủ tục chấm dứt hoạt động của từng nơi trước.",
      en: "Finish the termination of each of them first.",
    },
  },
  "cooperative/objection-open": {
    message: {
      vi: "Còn {count} ý kiến phản đối bằng văn bản chưa được xử lý.",
      en: "{count} written objection(s) are not settled.",
    },
    hint: {
      vi: "Không văn bản nào quy định bước tiếp theo: người có thẩm quyền quyết định (decide-objection).",
      en: "No text says what follows: the competent person decides (decide-objection).",
    },
  },
  "cooperative/branch-dossier-received": {
    message: {
      vi: "Đã nhận {count} hồ sơ chấm dứt hoạt động chi nhánh nên không giải thể tự động được.",
      en: "{count} branch termination dossier(s) were received, so the automatic end does not apply.",
    },
    hint: {
      vi: "Giải quyết các hồ sơ đó rồi nộp hồ sơ đăng ký giải thể.",
      en: "Settle those dossiers and file the dissolution dossier.",
    },
  },
  "cooperative/state-support-unknown": {
    message: {
      vi: "Chưa xác định quỹ, tài sản chung không chia có nguồn hỗ trợ của Nhà nước hay không.",
      en: "It is not known whether non-divisible funds or assets come from the State.",
    },
    hint: {
      vi: "Ghi kết quả rà soát: none, whole, partial hoặc both (stateSupport).",
      en: "Enter the result of the review: none, whole, partial or both (stateSupport).",
    },
  },
  "cooperative/state-support-papers": {
    message: {
      vi: "Hồ sơ còn thiếu giấy tờ về tài sản do Nhà nước hỗ trợ: {missing}.",
      en: "The dossier lacks papers on State-supported assets: {missing}.",
    },
    hint: {
      vi: "{whoVi} ra quyết định thu hồi, hoặc bổ sung báo cáo của hội đồng thanh lý.",
      en: "{whoEn} decides on the recovery, or the liquidation council reports.",
    },
  },
  "cooperative/withdrawal-too-late": {
    message: {
      vi: "Đã hết hoặc chưa bắt đầu thời hạn hủy bỏ nghị quyết giải thể (ngày cuối: {lastDay}).",
      en: "The period for withdrawing the resolution is over or has not begun (last day: {lastDay}).",
    },
    hint: {
      vi: "Chỉ hủy bỏ được trong 06 tháng từ ngày cơ quan đăng ký nhận nghị quyết.",
      en: "It can be withdrawn only within six months of the registry's receipt of the resolution.",
    },
  },
  "cooperative/no-police-seal": {
    message: {
      vi: "Hợp tác xã không dùng con dấu do cơ quan công an cấp.",
      en: "The cooperative has no police-issued seal.",
    },
    hint: { vi: "Nếu có, ghi policeSeal là true.", en: "If it has one, enter policeSeal as true." },
  },
  "cooperative/dossier-not-filed": {
    message: { vi: "Chưa nộp hồ sơ.", en: "The dossier is not filed." },
    hint: { vi: "Nộp hồ sơ trước.", en: "File the dossier first." },
  },
  "cooperative/dossier-filed": {
    message: { vi: "Hồ sơ đã được nộp.", en: "The dossier has been filed." },
    hint: { vi: "Tiếp tục theo bước xét hồ sơ.", en: "Go on with the examination of the dossier." },
  },
  "cooperative/choice-needed": {
    message: {
      vi: "Cần ghi lựa chọn của người có thẩm quyền: {choices}.",
      en: "The choice of the competent person is needed: {choices}.",
    },
    hint: { vi: "Ghi choice và văn bản quyết định.", en: "Enter choice and the paper that decides." },
  },
  "cooperative/act-missing": {
    message: { vi: "Chưa thực hiện: {actVi}.", en: "Not done yet: {actEn}." },
    hint: { vi: "{whoVi} thực hiện và ghi nhận bước này trước.", en: "{whoEn} does this first and it is recorded." },
  },
  "cooperative/issues-not-consecutive": {
    message: {
      vi: "Cần 03 số báo liên tiếp của cùng một tờ báo; đã ghi các số: {given}.",
      en: "Three consecutive issues of one newspaper are needed; entered: {given}.",
    },
    hint: {
      vi: "Ghi tên báo, số báo và ngày của ba số liên tiếp (issues).",
      en: "Enter newspaper, number and day of three consecutive issues (issues).",
    },
  },
  "cooperative/council-incomplete": {
    message: {
      vi: "Hội đồng giải thể còn thiếu đại diện: {missing}.",
      en: "The dissolution council lacks: {missing}.",
    },
    hint: { vi: "Bổ sung thành phần rồi ghi lại (council).", en: "Complete the council and enter it (council)." },
  },
  "cooperative/branch-tax-not-completed": {
    message: { vi: "Chi nhánh chưa hoàn thành nghĩa vụ thuế.", en: "The branch has not completed its tax." },
    hint: {
      vi: "Ghi ngày hoàn thành của chi nhánh theo xác nhận của cơ quan thuế.",
      en: "Enter the branch's day from the tax authority's confirmation.",
    },
  },
  "cooperative/suspension-too-long": {
    message: {
      vi: "Thời gian tạm ngừng đến {to} vượt quá mức cho phép (đến {until}).",
      en: "A suspension to {to} is longer than allowed (to {until}).",
    },
    hint: {
      vi: "Ghi ngày bắt đầu và ngày kết thúc trong giới hạn (from, to).",
      en: "Enter a first and a last day within the limit (from, to).",
    },
  },
  "cooperative/wrong-ground": {
    message: {
      vi: "Căn cứ “{ground}” không thuộc thủ tục này (các căn cứ: {allowed}).",
      en: "The ground “{ground}” does not take this procedure (grounds: {allowed}).",
    },
    hint: {
      vi: "Chọn đúng căn cứ hoặc đúng bước của căn cứ đó (ground).",
      en: "Choose the right ground, or the step which belongs to it (ground).",
    },
  },
  "cooperative/explanation-day-missing": {
    message: {
      vi: "Chưa có ngày kết thúc thời hạn giải trình ghi trong thông báo ({explainBy}).",
      en: "The last day of the explanation, as printed in the notice, is missing ({explainBy}).",
    },
    hint: {
      vi: "Luật không ấn định thời hạn này: nhập ngày ghi trong thông báo (explainBy).",
      en: "The law sets no length: enter the day printed in the notice (explainBy).",
    },
  },
  "cooperative/explanation-running": {
    message: {
      vi: "Thời hạn giải trình đến hết ngày {explainBy} chưa kết thúc.",
      en: "The explanation period runs to {explainBy}.",
    },
    hint: { vi: "Chờ hết thời hạn ghi trong thông báo.", en: "Wait for the end of the period in the notice." },
  },
  "cooperative/not-requested-by-tax": {
    message: {
      vi: "Đề nghị thu hồi không phải của cơ quan thuế.",
      en: "The request did not come from the tax authority.",
    },
    hint: { vi: "Ghi byTax khi nhận đề nghị.", en: "Enter byTax when the request is received." },
  },
  "cooperative/requested-by-tax": {
    message: {
      vi: "Đề nghị thu hồi là của cơ quan thuế: không dẫn đến giải thể.",
      en: "The request came from the tax authority: no dissolution follows.",
    },
    hint: {
      vi: "Theo nhánh “Bị thu hồi do cưỡng chế về quản lý thuế”.",
      en: "Follow the branch “revoked in tax enforcement”.",
    },
  },
  "cooperative/ground-without-dissolution": {
    message: {
      vi: "Căn cứ “{ground}” không dẫn đến giải thể bắt buộc.",
      en: "The ground “{ground}” leads to no compulsory dissolution.",
    },
    hint: {
      vi: "Chỉ quyết định thu hồi (trừ theo đề nghị của cơ quan thuế) hoặc quyết định của Tòa án.",
      en: "Only a revocation (not at the tax authority's request) or a court decision does.",
    },
  },
  "cooperative/not-tax-revoked": {
    message: {
      vi: "Hợp tác xã không ở tình trạng bị thu hồi do cưỡng chế về quản lý thuế.",
      en: "The cooperative is not in the status revoked in tax enforcement.",
    },
    hint: {
      vi: "Nếu thu hồi theo căn cứ khác, dùng bước xác định không có căn cứ.",
      en: "If it was revoked on another ground, use the registry's finding.",
    },
  },
  "cooperative/not-revoked-otherwise": {
    message: {
      vi: "Không có quyết định thu hồi theo căn cứ khác đề nghị của cơ quan thuế.",
      en: "There is no revocation on a ground other than the tax authority's request.",
    },
    hint: {
      vi: "Ghi quyết định thu hồi trước, hoặc dùng đề nghị khôi phục của cơ quan thuế.",
      en: "Record the revocation first, or use the tax authority's request to restore.",
    },
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
  "cooperative/status-not-left-to-tax": {
    message: {
      vi: "Tình trạng hiện tại thuộc khoản 1 đến 5 Điều 27: cơ quan thuế không quyết định tình trạng này.",
      en: "The present status is one of clauses 1 to 5 of Article 27, which the tax authority does not change.",
    },
    hint: { vi: "Kiểm tra lại tình trạng pháp lý trong sổ đăng ký.", en: "Check the legal status in the register." },
  },
  "cooperative/may-not-petition": {
    message: {
      vi: "“{petitioner}” không có quyền nộp đơn yêu cầu mở thủ tục phá sản.",
      en: "“{petitioner}” has no right to file the petition.",
    },
    hint: {
      vi: "Xem những người có quyền, nghĩa vụ nộp đơn tại Điều 5.",
      en: "See Article 5 for who may or must file.",
    },
  },
  "cooperative/petition-too-early": {
    message: {
      vi: "Chưa hết 03 tháng kể từ ngày nợ đến hạn (được nộp đơn sau ngày {from}).",
      en: "Three months from the due day are not over (may be filed after {from}).",
    },
    hint: {
      vi: "Ghi ngày nợ đến hạn (debtDueOn) và nộp đơn sau thời hạn đó.",
      en: "Enter the due day (debtDueOn) and file after the period.",
    },
  },
  "cooperative/fee-not-exempt": {
    message: {
      vi: "Người nộp đơn không thuộc trường hợp miễn lệ phí, tạm ứng.",
      en: "The petitioner is not exempt from fee and advance.",
    },
    hint: {
      vi: "Thông báo nộp lệ phí và thụ lý khi có biên lai; nếu được miễn, ghi exempt.",
      en: "Notify the fee and accept on the receipts; if exempt, enter exempt.",
    },
  },
  "cooperative/creditors-meeting-invalid": {
    message: {
      vi: "Hội nghị chủ nợ chưa hợp lệ: {present}/{total} đồng nợ không có bảo đảm có đại diện.",
      en: "The creditors' meeting is not valid: {present} of {total} VND of unsecured debt represented.",
    },
    hint: {
      vi: "Cần ít nhất 51% và có Quản tài viên tham gia; nếu không thì hoãn một lần.",
      en: "At least 51% and the administrator are needed; otherwise postpone once.",
    },
  },
  "cooperative/creditors-meeting-valid": {
    message: {
      vi: "Hội nghị chủ nợ hợp lệ nên không hoãn ({present}/{total} đồng).",
      en: "The creditors' meeting is valid and is not postponed ({present} of {total} VND).",
    },
    hint: { vi: "Ghi kết quả biểu quyết.", en: "Enter the result of the vote." },
  },
  "cooperative/creditors-vote-too-low": {
    message: {
      vi: "Nghị quyết chưa đạt quá nửa số chủ nợ có mặt và 65% nợ không có bảo đảm ({inFavour}/{total} đồng).",
      en: "The resolution lacks half of the creditors present or 65% of the unsecured debt ({inFavour} of {total} VND).",
    },
    hint: { vi: "Ghi kết quả không thông qua được nghị quyết.", en: "Record that nothing was passed." },
  },
  "cooperative/creditors-vote-passed": {
    message: {
      vi: "Nghị quyết đã đủ tỷ lệ thông qua ({inFavour}/{total} đồng).",
      en: "The resolution was passed ({inFavour} of {total} VND).",
    },
    hint: { vi: "Ghi nghị quyết đã thông qua.", en: "Record the resolution passed." },
  },
  "cooperative/recovery-running": {
    message: {
      vi: "Thời hạn thực hiện phương án phục hồi đến {to} chưa hết.",
      en: "The recovery period to {to} is not over.",
    },
    hint: {
      vi: "Ghi ngày cuối theo nghị quyết (to); nếu nghị quyết không nêu, không quá 03 năm.",
      en: "Enter the last day of the resolution (to); where it is silent, three years at most.",
    },
  },
});
