import type { AnswerOf, Operations } from "@kttt/server/client";

/** Who has signed in, and which programmes there are. */
export type Session = AnswerOf<Operations["session"]>;
