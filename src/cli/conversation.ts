import { createInterface } from 'node:readline/promises';
import type { Ask } from '../starting/ask.ts';

/** Opens a conversation, or gives `null` when no one is at the keyboard. */
export function openConversation(): Ask | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (question: string, standard = ''): Promise<string> => {
    const answer = (
      await lines.question(`${question}${standard === '' ? '' : ` [${standard}]`}: `)
    ).trim();
    return answer === '' ? standard : answer;
  };
  return Object.assign(ask, { close: () => lines.close() });
}
