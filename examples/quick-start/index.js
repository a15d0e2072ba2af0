import { bodyName, legalDate, scorecard } from "@kttt/core";
import { simulate } from "@kttt/core/simulation";
import { hcm } from "@kttt/province-hcm";

const run = await simulate({
  province: hcm,
  from: legalDate("2023-04-12"),
  to: legalDate("2024-03-31"),
  behaviour: { default: "punctual", bodies: { "so-du-lich": { late: 14 }, "so-noi-vu": "silent" } },
});

for (const { body, classes, late } of scorecard(run.asOf(run.span.to))) {
  if (late === 0) continue;
  console.log(`${bodyName(hcm, body, "vi")}: ${classes.completedLate} xong muộn, ${classes.inProgressOverdue} quá hạn`);
}
