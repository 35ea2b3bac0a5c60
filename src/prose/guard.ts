import type { Heading, Nodes, Root } from 'mdast';
import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { guardComponent } from './guardComponent.ts';
import { hiddenCharacters } from './hiddenCharacters.ts';
import { isMdxElement, properties } from './mdxElement.ts';
import { nodesIn, parentIn } from './nodesIn.ts';

/**
 * Refuses everything in a page that is not plain writing or a component on the allow-list.
 * @param body the text of the page
 * @param file its path, for findings
 */
export function guard(body: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  let depth = 1;
  for (const node of nodesIn(body)) {
    const place = placeOf(node, file);
    const placeAt =
      node.type === 'text' ? (index: number) => placeWithin(node.value, index, place) : undefined;
    for (const words of textsOf(node)) findings.push(...hiddenCharacters(words, place, placeAt));
    if (isMdxElement(node))
      findings.push(...guardComponent(node, () => parentIn(body, node), place));
    else if (node.type === 'mdxjsEsm') {
      findings.push(
        finding(
          'mdx-import',
          place,
          `This line is program code: "${firstLine(node.value)}".`,
          'Delete it. You can use the components without importing them.',
        ),
      );
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      findings.push(
        finding(
          'mdx-brace',
          place,
          `There are curly brackets in the text: "{${firstLine(node.value)}}".`,
          'Leave the brackets out, or write the value itself. For a figure, use <Value dataset="..." row="..." column="..." />.',
        ),
      );
    } else if (node.type === 'html') {
      findings.push(
        finding(
          'mdx-component-unknown',
          place,
          `There is HTML in the text: "${firstLine(node.value)}".`,
          'Use Markdown or one of the components.',
        ),
      );
    } else if (node.type === 'link' || node.type === 'definition') {
      findings.push(...guardLink(node.url, place));
    } else if (node.type === 'image' || node.type === 'imageReference') {
      findings.push(
        finding(
          'image-refused',
          place,
          'There is a picture in the text, written as Markdown.',
          'Put it in the folder "pictures" and write <Picture picture="summer-event" /> with its name. Figures are drawn from a dataset: <Figure dataset="..." />.',
        ),
      );
    } else if (node.type === 'heading') {
      findings.push(...guardHeading(node, depth, place));
      depth = node.depth;
    }
  }
  return findings;
}

/** Where a node is in its file. */
export function placeOf(node: Nodes, file: string): Place {
  const start = node.position?.start;
  return start === undefined ? { file } : { file, line: start.line, column: start.column };
}

/** Where a character of a piece of plain text is, given where the text starts. */
function placeWithin(text: string, index: number, start: Place): Place {
  const lines = text.slice(0, index).split('\n');
  const width = lines.at(-1)?.length ?? 0;
  const isFirst = lines.length === 1;
  return {
    ...start,
    line: (start.line ?? 1) + lines.length - 1,
    column: width + (isFirst ? (start.column ?? 1) : 1),
  };
}

/** What a node itself shows or says, without what is in it. */
function textsOf(node: Nodes): string[] {
  if (isMdxElement(node)) return Object.values(properties(node));
  return ['value', 'title', 'alt', 'url', 'lang'].flatMap((field) => {
    const value: unknown = (node as unknown as Record<string, unknown>)[field];
    return typeof value === 'string' ? [value] : [];
  });
}

function guardLink(url: string, place: Place): Finding[] {
  // Control characters and spaces are ignored by browsers, so they must not hide a scheme.
  const bare = url.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(bare)?.[1]?.toLowerCase();
  const isPage =
    scheme === undefined
      ? /^[/#]/u.test(bare) && !bare.startsWith('//')
      : ['https', 'http', 'mailto', 'tel'].includes(scheme);
  if (isPage) return [];
  return [
    finding(
      'link-scheme',
      place,
      `The link leads to "${url}".`,
      'Write an address on this site that starts with /, a place on this page that starts with #, or a web address that starts with https://.',
    ),
  ];
}

function guardHeading(heading: Heading, previousDepth: number, place: Place): Finding[] {
  if (heading.depth === 1) {
    return [
      finding(
        'heading-order',
        place,
        'This heading has one hash sign (#), but only the title of the page can be at that level.',
        'Write two hash signs: ##.',
        { replace: '# ', with: '## ' },
      ),
    ];
  }
  if (heading.depth > previousDepth + 1) {
    return [
      finding(
        'heading-order',
        place,
        `This heading has ${heading.depth} hash signs but follows one with ${previousDepth}: a level is skipped.`,
        `Write ${previousDepth + 1} signs.`,
        { replace: `${'#'.repeat(heading.depth)} `, with: `${'#'.repeat(previousDepth + 1)} ` },
      ),
    ];
  }
  return [];
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
