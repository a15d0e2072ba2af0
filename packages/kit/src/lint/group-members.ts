import { type LintCheck, some, warning } from "./finding.js";

/**
 * Groups with duties whose members no source names: they get one obligation for all together until somebody supplies the
 * members. Groups without a duty of their own (only cooperating, only recipients) need none.
 */
export const memberFindings: LintCheck = ({ province }) =>
  province.groups.flatMap((group, index) => {
    if (group.complete) return [];
    const duties = [
      ...province.tasks.filter((it) => it.leads.includes(group.id)),
      ...province.reporting.filter((it) => it.reporters.includes(group.id)),
    ].map((it) => it.id);
    if (duties.length === 0) return [];
    const params = {
      id: group.id,
      nameVi: group.name.vi,
      nameEn: group.name.en,
      known: group.members.length,
      count: duties.length,
      duties: some(duties),
    };
    return [warning("lint/members-missing", ["groups", index, "members"], params)];
  });
