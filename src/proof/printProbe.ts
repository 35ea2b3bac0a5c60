/** Links to other sites whose address is not beside them on paper, in words. Runs in the page, as on paper. */
export function probePrintedLinks(): string[] {
  const ownAddress = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const own = ownAddress === undefined ? location.host : new URL(ownAddress).host;
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
    .filter(({ host }) => host !== own)
    .filter((link) => link.checkVisibility() && link.dataset['exit'] === undefined)
    .filter((link) => !/attr\(href\)|http/u.test(getComputedStyle(link, '::after').content))
    .filter((link) => !link.textContent.includes(link.host.replace(/^www\./u, '')))
    .map((link) => `the address of "${link.textContent.trim().slice(0, 40)}" is not printed`);
}

/** Words of the main part that a screen shows and paper does not, in words. Runs in the page, after `probeWords('remember')`. */
export function probePrintedWords(): string[] {
  const words = (globalThis as unknown as { seenWords?: Text[] }).seenWords ?? [];
  return words
    .filter((node) => node.isConnected && node.parentElement?.checkVisibility() === false)
    .filter((node) => {
      const parent = node.parentElement;
      // Ways to go elsewhere and things to fill in are of no use on paper.
      return (
        parent?.closest(
          'nav, search, form, label, button, summary, a, .screen-only, [data-needs-script]',
        ) === null
      );
    })
    .map((node) => `"${node.data.trim().slice(0, 40)}" is not printed`);
}
