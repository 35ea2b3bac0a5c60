import type { Parents } from 'mdast';
import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { didYouMean, listOf, spellingCure } from '../findings/nearest.ts';
import type { AuthorComponentName } from '../schemas/authorComponent.ts';
import { authorComponents } from '../schemas/authorComponent.ts';
import type { MdxElement } from './mdxElement.ts';
import { componentName, properties } from './mdxElement.ts';

/**
 * Checks the name, the properties and the place of one component.
 * @param parentOf finds what contains it, only when needed
 */
export function guardComponent(
  element: MdxElement,
  parentOf: () => Parents | undefined,
  place: Place,
): Finding[] {
  const name = componentName(element);
  if (name === null) return [unknownComponent(element.name, place)];
  const component = authorComponents[name];
  const findings: Finding[] = [];
  for (const attribute of element.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      findings.push(
        finding(
          'mdx-property',
          place,
          `A property of <${name}> is written in curly brackets.`,
          `Write words in straight quotation marks: ${component.example}`,
        ),
      );
    }
  }
  if (findings.length > 0) return findings;
  findings.push(...attributeFindings(element, name, place));
  const parsed = component.properties.safeParse(properties(element));
  const issues = parsed.error?.issues ?? [];
  const found = issues.map((issue) => propertyFinding(name, issue, place));
  // A misspelt property is one fault, not one too many and another too few.
  const meant = new Set(found.flatMap(({ cure }) => cure?.with ?? []));
  findings.push(...found.filter((_, index) => !meant.has(String(issues[index]?.path[0]))));
  const isOnItsOwn = element.type === 'mdxJsxFlowElement';
  if (component.display === 'block' && !isOnItsOwn) {
    findings.push(
      finding(
        'mdx-placement',
        place,
        `<${name}> is in the middle of a ${parentOf()?.type === 'paragraph' ? 'paragraph' : 'line'}.`,
        `Put it on a separate line, with an empty line before and after it:\n${component.example}`,
      ),
    );
  }
  if (component.content === 'nothing' && element.children.length > 0) {
    findings.push(
      finding(
        'mdx-placement',
        place,
        `<${name}> has text in it, but cannot contain any.`,
        `Write it like this: ${component.example}`,
      ),
    );
  }
  if (component.content !== 'nothing' && element.children.length === 0) {
    findings.push(
      finding(
        'mdx-placement',
        place,
        `<${name}> has no text in it.`,
        `Write it like this:\n${component.example}`,
      ),
    );
  }
  return findings;
}

/** Properties that are given twice or have no value. */
function attributeFindings(
  { attributes }: MdxElement,
  name: AuthorComponentName,
  place: Place,
): Finding[] {
  const seen = new Set<string>();
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { example } = authorComponents[name];
    const isSecond = seen.has(attribute.name);
    seen.add(attribute.name);
    if (!isSecond && attribute.value !== null && attribute.value !== undefined) return [];
    return [
      finding(
        'mdx-property',
        place,
        `The property "${attribute.name}" of <${name}> ${isSecond ? 'is given twice' : 'has no value'}.`,
        isSecond
          ? 'Delete one of the two.'
          : `Give it a value or delete it. For example: ${example}`,
      ),
    ];
  });
}

function unknownComponent(name: string | null, place: Place): Finding {
  const known = Object.keys(authorComponents);
  const shown = name === null ? 'an empty tag' : `<${name}>`;
  return finding(
    'mdx-component-unknown',
    place,
    `${shown === 'an empty tag' ? 'There is an empty tag here' : `There is no component ${shown}`}.${name === null ? '' : didYouMean(name, known)}`,
    `${htmlAdvice[name?.toLowerCase() ?? ''] ?? 'Write it in Markdown, or use a component.'} The components are: ${listOf(known)}.`,
    name === null || name.toLowerCase() in htmlAdvice ? null : spellingCure(name, known),
  );
}

/** What to write instead of tags that people know from elsewhere. */
const htmlAdvice: Record<string, string> = {
  br: 'To start a new paragraph, leave an empty line.',
  b: 'For bold text write **two asterisks** round it.',
  strong: 'For bold text write **two asterisks** round it.',
  i: 'For emphasis write *one asterisk* round it.',
  em: 'For emphasis write *one asterisk* round it.',
  u: 'Underlined text looks like a link: use bold instead.',
  a: 'For a link write [the words](/address/).',
  img: 'For a picture write <Picture picture="summer-event" />.',
  table: 'Write the table in Markdown, or as a dataset.',
  script: 'Content cannot run programs. Delete it.',
  style: 'The site sets its own colours and sizes. Delete it.',
  iframe: 'Other sites cannot be framed. Link to the page instead.',
  chart: 'A chart is drawn from a dataset: <Figure dataset="..." chart="..." />.',
};

function propertyFinding(
  name: keyof typeof authorComponents,
  issue: { code: string; path: PropertyKey[]; message: string; keys?: string[] },
  place: Place,
): Finding {
  const { example, properties: schema } = authorComponents[name];
  const known = Object.keys((schema as unknown as { shape?: Record<string, unknown> }).shape ?? {});
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys ?? [];
    return finding(
      'mdx-property',
      place,
      `<${name}> has no property "${key}".${didYouMean(key, known)}`,
      known.length === 0
        ? `It has no properties: ${example}`
        : `Its properties are: ${listOf(known)}. For example: ${example}`,
      spellingCure(key, known),
    );
  }
  const property = issue.path.map(String).join(', ');
  const missing = issue.code === 'invalid_type';
  return finding(
    'mdx-property',
    place,
    missing
      ? `<${name}> does not have the property "${property}".`
      : `The property "${property}" of <${name}> is not right. ${issue.message}`,
    `For example: ${example}`,
  );
}
