/** The stream of a case. */
export function caseStream(province: string, caseId: string): string {
  return `${province}/case/${caseId}`;
}
