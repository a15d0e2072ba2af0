/** One step of the database's shape. A step that was released is never edited: the next one changes what it did. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Statements that run in one transaction. */
  readonly sql: string;
}
