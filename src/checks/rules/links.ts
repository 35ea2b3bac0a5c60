import { pagesAmong } from '../../collections/index.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Cure, Finding, Place } from '../../findings/finding.ts';
import {
  addressCure,
  didYouMean,
  didYouMeanAddress,
  listOf,
  spellingCure,
} from '../../findings/nearest.ts';
import { addresses } from '../../model/addresses.ts';
import { placeOf } from '../../prose/guard.ts';
import { headings } from '../../prose/headings.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import { perEntry } from '../../reader/perEntry.ts';
import { pageEntries } from '../entryLists.ts';
import type { Rule } from '../rule.ts';
import { siteAddresses } from '../siteAddresses.ts';
import { unreadPages } from '../unreadPages.ts';

/** Where the text of an entry leads. */
const linksOf = perEntry(({ body, file }) => {
  const found: { url: string; place: Place }[] = [];
  if (body === null) return found;
  for (const node of nodesIn(body))
    if (node.type === 'link' || node.type === 'definition')
      found.push({ url: node.url, place: placeOf(node, file) });
  return found;
});

/** Links within the site lead to a page, and to a place on it, that exists. */
export const links: Rule = ({ entries, kinds, readable }) => {
  if (readable === null) return [];
  const isUnread = unreadPages({ entries, kinds }, readable);
  const known = siteAddresses(readable, kinds);
  // A draft that readers do not see yet may lead to its own pages; nothing else may lead there.
  const withDrafts = addresses(readable, pagesAmong(kinds), readable.reports);
  const findings = [...pageEntries(entries), ...entries.versions].flatMap((entry) => {
    const { body, file, id } = entry;
    const address = file.startsWith('reports/') ? `/reports/${id}/` : '';
    const isHidden = address !== '' && !known.has(address);
    const reachable = isHidden ? withDrafts : known;
    const own = new Set([
      ...(body === null ? [] : headings(body)).map((heading) => heading.id),
      ...(reachable.get(address) ?? []),
    ]);
    const broken: Finding[] = [];
    for (const { url, place } of linksOf(entry)) {
      const fault = linkFault(url, reachable, own);
      if (fault !== null && !isUnread(url))
        broken.push(finding('link-broken', place, fault.message, fault.hint, fault.cure));
    }
    return broken;
  });
  for (const site of entries.site) {
    site.data.doors.forEach((door, index) => {
      [door.href, ...door.links.map(({ href }) => href)].forEach((href, place) => {
        const fault = linkFault(href, known, new Set());
        const path =
          place === 0 ? ['doors', index, 'href'] : ['doors', index, 'links', place - 1, 'href'];
        if (fault !== null && !isUnread(href))
          findings.push(
            finding('link-broken', site.place(path), fault.message, fault.hint, fault.cure),
          );
      });
    });
    for (const page of ['urgentHelp', 'children'] as const) {
      site.data[page]?.questions.forEach(({ links }, index) => {
        links.forEach(({ href }, place) => {
          const fault = linkFault(href, known, new Set());
          const path = [page, 'questions', index, 'links', place, 'href'];
          if (fault !== null && !isUnread(href))
            findings.push(
              finding('link-broken', site.place(path), fault.message, fault.hint, fault.cure),
            );
        });
      });
    }
  }
  for (const term of entries.glossary) {
    term.data.links.forEach(({ href }, index) => {
      const fault = linkFault(href, known, new Set());
      if (fault !== null && !isUnread(href))
        findings.push(
          finding(
            'link-broken',
            term.place(['links', index, 'href']),
            fault.message,
            fault.hint,
            fault.cure,
          ),
        );
    });
  }
  for (const guide of entries.levels) {
    for (const field of ['seeAlso', 'links'] as const) {
      guide.data[field].forEach(({ href }, index) => {
        const fault = linkFault(href, known, new Set());
        if (fault !== null && !isUnread(href))
          findings.push(
            finding(
              'link-broken',
              guide.place([field, index, 'href']),
              fault.message,
              fault.hint,
              fault.cure,
            ),
          );
      });
    }
  }
  return findings;
};

interface LinkFault {
  message: string;
  hint: string;
  cure: Cure | null;
}

function linkFault(
  url: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  own: ReadonlySet<string>,
): LinkFault | null {
  // What leads to another host is refused elsewhere.
  if (!/^(?:\/(?!\/)|#)/u.test(url)) return null;
  const [address = '', anchor] = url.split('#', 2);
  const anchors = address === '' ? own : known.get(address);
  if (anchors === undefined) {
    const slashed = `${address}/`;
    const hint = known.has(slashed)
      ? `Write "${slashed}" with a slash at the end.`
      : 'Check the address against the site map, or add the page.';
    return {
      message: `There is no page "${address}".${known.has(slashed) ? '' : didYouMeanAddress(address, known.keys())}`,
      hint,
      cure: known.has(slashed)
        ? { replace: url, with: anchor === undefined ? slashed : `${slashed}#${anchor}` }
        : addressCure(address, known.keys()),
    };
  }
  if (anchor === undefined || anchor === '' || anchors.has(anchor)) return null;
  return {
    message: `There is no place "#${anchor}" on ${address === '' ? 'this page' : `the page "${address}"`}.${didYouMean(anchor, anchors)}`,
    hint:
      anchors.size === 0
        ? 'That page has no headings to link to. Link to the page itself.'
        : `Its places are: ${listOf([...anchors], 30)}.`,
    cure: spellingCure(anchor, anchors),
  };
}
