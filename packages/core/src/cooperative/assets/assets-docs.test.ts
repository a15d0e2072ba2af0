import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { sumOf } from "./amount.js";
import { formatVnd, settlementTable } from "./render-settlement.js";
import { type AssetsInput, settleAssets } from "./settle-assets.js";

const PAGE = fileURLToPath(new URL("../../../../../docs/cooperatives-assets.md", import.meta.url));

/** One invented cooperative, settled under each law. */
const common: Omit<AssetsInput, "law"> = {
  proceeds: 200_000_000,
  claims: [
    { id: "Chi phí", kind: "costs", creditor: "party/costs", amount: 12_000_000 },
    { id: "Lương", kind: "labour", creditor: "party/staff", amount: 48_000_000 },
    { id: "Thuế", kind: "tax", creditor: "party/tax", amount: 30_000_000 },
    { id: "Ngân hàng", kind: "secured", creditor: "party/bank", amount: 90_000_000, collateral: 60_000_000 },
    { id: "Nhà cung cấp A", kind: "unsecured", creditor: "party/a", amount: 100_000_000 },
    { id: "Nhà cung cấp B", kind: "unsecured", creditor: "party/b", amount: 50_000_000 },
  ],
  nonDivisible: [],
  members: [
    { ref: "member/1", capital: 3 },
    { ref: "member/2", capital: 1 },
  ],
};
const inputs: readonly { readonly title: string; readonly input: AssetsInput }[] = [
  {
    title: "Luật năm 2012 (Điều 49), nợ thuế được quyết định đứng cùng nợ không có bảo đảm",
    input: {
      ...common,
      law: "23/2012/QH13",
      decided: { "assets.tax": "with-unsecured" },
      nonDivisible: [
        { id: "Máy bơm (hỗ trợ của Nhà nước)", origin: "state-aid", value: 40_000_000 },
        { id: "Khoản tặng cho", origin: "gift", value: 25_000_000 },
        { id: "Quỹ đầu tư phát triển", origin: "development-fund", value: 10_000_000 },
      ],
    },
  },
  {
    title: "Luật năm 2023 (Điều 101), chưa có quyết định nào: luật im lặng thì tiền được giữ lại",
    input: {
      ...common,
      law: "17/2023/QH15",
      nonDivisible: [
        { id: "Máy bơm (hỗ trợ của Nhà nước)", origin: "state-asset", value: 40_000_000 },
        { id: "Khoản tặng cho", origin: "gift-fund", value: 25_000_000, agreedFor: "party/giver" },
        { id: "Quỹ từ giao dịch nội bộ", origin: "internal-fund", value: 10_000_000 },
      ],
    },
  },
  {
    title: "Luật năm 2023, sau khi có quyết định: trả từ tài sản bảo đảm, chia theo tỷ lệ trong cùng một hàng",
    input: {
      ...common,
      law: "17/2023/QH15",
      decided: { "assets.secured": "from-collateral", "assets.within-rank": "pro-rata" },
      nonDivisible: [
        { id: "Máy bơm (hỗ trợ của Nhà nước)", origin: "state-asset", value: 40_000_000 },
        { id: "Khoản tặng cho", origin: "gift-fund", value: 25_000_000, agreedFor: "party/giver" },
        { id: "Quỹ từ giao dịch nội bộ", origin: "internal-fund", value: 10_000_000 },
      ],
    },
  },
  {
    title: "Luật Phá sản số 51/2014/QH13 (Điều 53, 54)",
    input: {
      ...common,
      law: "51/2014/QH13",
      cooperativeLaw: "17/2023/QH15",
      nonDivisible: [{ id: "Máy bơm (hỗ trợ của Nhà nước)", origin: "state-asset", value: 40_000_000 }],
    },
  },
];

it("docs/cooperatives-assets.md is what the three orders give, to the đồng", async () => {
  const parts = inputs.map(({ title, input }) => {
    const settled = settleAssets(input);
    const sum =
      sumOf(settled.payments.map((one) => one.paid)) +
      sumOf(settled.handedOver.map((one) => one.amount)) +
      sumOf(settled.toMembers.map((one) => one.amount)) +
      settled.held;
    expect(sum).toBe(settled.whole);
    return `## ${title}\n\n${settlementTable(settled)}`;
  });
  const text = [
    "<!-- Sinh ra từ mã nguồn: npx vitest run packages/core/src/cooperative/assets -u -->",
    "# Xử lý tài sản: một ví dụ, ba luật",
    `Một hợp tác xã giả định thu về ${formatVnd(common.proceeds)} từ tài sản được chia, có một khoản vay được bảo đảm bằng tài sản trị giá ${formatVnd(60_000_000)}, và một số tài sản không chia. Mọi số tiền là đồng chẵn; các phần cộng lại đúng bằng toàn bộ.`,
    ...parts,
    "",
  ].join("\n\n");
  await expect(text).toMatchFileSnapshot(PAGE);
});
