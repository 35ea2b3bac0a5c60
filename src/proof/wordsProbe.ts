/**
 * Remembers which words of the main part can be seen, or says which of the remembered ones is no longer visible. What is
 * folded away and can be opened is not lost. Runs in the page.
 * @param task what to do
 */
export function probeWords(task: 'remember' | 'compare'): string[] {
  const store = globalThis as unknown as { seenWords?: Text[] };
  const isSeen = (node: Text): boolean => {
    const parent = node.parentElement;
    if (parent === null || !parent.checkVisibility({ visibilityProperty: true })) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    return width > 1 && height > 1;
  };
  // A title beside what is folded on a desktop may be what opens it on a phone.
  const isInSummary = (node: Text): boolean => {
    const summary = node.parentElement?.closest('details')?.querySelector('summary') ?? null;
    return summary?.checkVisibility() === true && summary.textContent.trim() === node.data.trim();
  };
  if (task === 'remember') {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const seen: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text;
      if (text.data.trim() !== '' && isSeen(text)) seen.push(text);
    }
    store.seenWords = seen;
    return [];
  }
  return (store.seenWords ?? [])
    .filter((node) => node.isConnected && !isSeen(node))
    .filter((node) => node.parentElement?.closest('details:not([open])') === null)
    .filter((node) => !isInSummary(node))
    .map((node) => `"${node.data.trim().slice(0, 40)}" is no longer visible`);
}
