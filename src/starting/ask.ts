/** Asks someone at the keyboard. */
export interface Ask {
  /** Puts a question; an empty answer gives the standard one. */
  (question: string, standard?: string): Promise<string>;
  /** Ends the conversation. */
  close(): void;
}
