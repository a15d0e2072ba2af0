/** What is said of a span or a figure: names and codes, never personal data. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** One reading of a gauge. */
export interface Reading {
  readonly value: number;
  readonly attributes: Attributes;
}

/** Where the operator watches the service (a port). */
export interface Telemetry {
  /**
   * Runs `work` as one step of what is watched. What it throws is passed on; the step says that it failed, and the code it
   * failed with. `note` adds what is known only afterwards.
   */
  span<T>(name: string, attributes: Attributes, work: (note: (more: Attributes) => void) => Promise<T>): Promise<T>;
  count(name: string, value: number, attributes: Attributes): void;
  /** Reads a figure whenever somebody looks; what it throws is no reading. */
  gauge(name: string, description: string, read: () => Promise<readonly Reading[]>): void;
}

/** Watches nothing. */
export const silentTelemetry: Telemetry = {
  span: (_name, _attributes, work) => work(() => undefined),
  count: () => undefined,
  gauge: () => undefined,
};
