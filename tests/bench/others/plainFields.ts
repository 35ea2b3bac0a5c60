/** Fields that stand in the head of a page, or that no reader sees. */
const hidden = new Set([
  'title',
  'summary',
  'definition',
  'description',
  'id',
  'order',
  'part',
  'status',
  'evidence',
  'audience',
  'type',
  'kind',
  'scheduleGroup',
  'sources',
  'source',
  'reviewed',
  'reviewBy',
  'revised',
  'columns',
  'key',
  'relations',
  'charts',
  'answers',
  'meets',
  'answersTo',
  'agency',
]);

/** The words of an entry that stand in its fields, as lists. */
export function plainFields(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([name]) => !hidden.has(name))
    .map(([name, value]) => {
      const lines = Array.isArray(value) ? value.map(words) : [words(value)];
      const list = lines.filter((line) => line !== '').map((line) => `- ${line}`);
      return list.length === 0 ? '' : `**${name}**\n\n${list.join('\n')}`;
    })
    .filter((part) => part !== '')
    .join('\n\n');
}

function words(value: unknown): string {
  // A component within a field is left to the text around it.
  if (typeof value === 'string') return value.replaceAll(/<[^>]*>/gu, 'many');
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([name]) => !hidden.has(name))
    .map(([, part]) => words(part))
    .filter(Boolean)
    .join(' ');
}
