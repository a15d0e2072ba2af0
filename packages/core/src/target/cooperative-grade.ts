/** The grades of a cooperative (xếp loại hợp tác xã): tốt, khá, trung bình, yếu. */
export const COOPERATIVE_GRADES = ["good", "fair", "average", "weak"] as const;
export type CooperativeGrade = (typeof COOPERATIVE_GRADES)[number];

const LOWEST_POINTS = { good: 80, fair: 65, average: 50 } as const;

/**
 * The grade of an entered score, 0 to 100 points; `null` outside that. The score itself is not computed here: the points
 * of every criterion are not known.
 */
export function gradeOf(points: number): CooperativeGrade | null {
  if (!(points >= 0 && points <= 100)) return null;
  if (points >= LOWEST_POINTS.good) return "good";
  if (points >= LOWEST_POINTS.fair) return "fair";
  return points >= LOWEST_POINTS.average ? "average" : "weak";
}

/** What a share is a share of: the cooperatives graded, or all of them. The circular does not say; the plan's words do. */
export type GradeDenominator = "graded" | "all";

/**
 * The share of cooperatives graded good or fair, 0 to 100 percent; `null` where the denominator is nothing.
 *
 * @param grades one per cooperative; `null` for one not graded (new, less than 12 months, or stopped)
 */
export function goodOrFairShare(
  grades: readonly (CooperativeGrade | null)[],
  denominator: GradeDenominator,
): number | null {
  const whole = denominator === "all" ? grades.length : grades.filter((it) => it !== null).length;
  const good = grades.filter((it) => it === "good" || it === "fair").length;
  return whole === 0 ? null : (good / whole) * 100;
}
