import type { Ask } from './ask.ts';

/** What is known when something is started. */
export interface StartContext {
  /** The name as it was given. */
  name: string;
  /** Fields that are known already. */
  fields: Readonly<Record<string, string>>;
  /** The content folder. */
  folder: string;
  /** The day. */
  today: string;
  /** Asks for what is missing; `null` when no one is there to answer. */
  ask: Ask | null;
}

/** What was written, and what to do next. */
export interface Started {
  /** The paths of new files and of tables with new rows, the most important first. */
  written: string[];
  /** What is left to do, each a sentence. */
  left: string[];
}

/** Starts something of one kind. Throws, in a sentence, when it cannot. */
export type Starter = (context: StartContext) => Promise<Started>;
