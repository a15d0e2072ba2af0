/** The name of a stream, taken apart: `hcm/case/c-1` is the case `c-1` of HCMC. */
export interface StreamName {
  readonly province: string;
  /** What the events are of: `obligation`, `case` and others. */
  readonly kind: string;
  /** Which one; it may hold slashes. Empty where a province has one such stream. */
  readonly id: string;
}

/** Takes the name of a stream apart. What has no slash is a province without kind and id. */
export function streamName(stream: string): StreamName {
  const [province = "", kind = "", ...rest] = stream.split("/");
  return { province, kind, id: rest.join("/") };
}
