/**
 * Why an address leads somewhere other than a reader expects: the end of a sentence that begins with the address, or `null`.
 */
export function misleading(address: string): string | null {
  if (/^mailto:/iu.test(address)) {
    const extra = [...new URLSearchParams(address.split('?')[1] ?? '').keys()].find(
      (name) => !/^(?:subject|body)$/iu.test(name),
    );
    return extra === undefined ? null : `sets "${extra}" in the email without telling the reader`;
  }
  if (!/^https?:/iu.test(address)) return null;
  if (!/^https?:\/\//iu.test(address)) return 'has no // after its scheme';
  const host = /^https?:\/\/([^/?#]*)/iu.exec(address)?.[1] ?? '';
  if (host.includes('@'))
    return `leads to "${host.slice(host.lastIndexOf('@') + 1)}": what is before the @ is not part of the address`;
  const url = URL.parse(address);
  if (url === null) return 'cannot be an address on the web';
  // Browsers show such letters as they look, so that a Cyrillic "e" passes for ours.
  return /[^\p{Script=Latin}\p{Script=Common}]/u.test(host) && /[^\p{ASCII}]/u.test(host)
    ? `has letters of another alphabet in its name; it leads to "${url.hostname}"`
    : null;
}
