/** One of the machines of a cluster: its name, where it is reached, and its folder. */
export interface Machine {
  readonly name: string;
  readonly host: string;
  readonly folder: string;
}
export interface Plan {
  readonly machines: readonly [Machine, ...Machine[]];
}
export const EXAMPLE: Plan;
export function etcdFile(plan: Plan, machine: Machine): string;
export function patroniFile(plan: Plan, machine: Machine): string;
export function haproxyFile(plan: Plan): string;
export function pgbouncerFile(plan: Plan): string;
export function recoveryFile(plan: Plan, point: string): string;
