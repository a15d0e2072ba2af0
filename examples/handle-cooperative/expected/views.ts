/**
 * What a case shows on the day of its file, by case: where each proceeding stands and how it ended, the statuses of the register,
 * whom time has marked overdue, the breaches, the days of what may come next, the questions which wait.
 */
export type ExpectedViews = Readonly<Record<string, readonly string[]>>;
