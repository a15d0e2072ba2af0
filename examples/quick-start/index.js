import { formatDay, legalDate, obligationsOf, simulate } from "@kttt/core";
import { hcm } from "@kttt/province-hcm";

const [from, to] = [legalDate("2023-04-12"), legalDate("2023-12-31")];
const behaviour = { default: "punctual", bodies: { "so-du-lich": { late: 14 } } };
const { register } = await simulate({ province: hcm, from, to, behaviour });

for (const { body, lastDay, obligation, reportedOn } of obligationsOf(register)) {
  if (lastDay === null || reportedOn === null || reportedOn <= lastDay) continue;
  console.log(`${body}: ${obligation.text} (${formatDay(lastDay, "vi")} → ${formatDay(reportedOn, "vi")})`);
}
