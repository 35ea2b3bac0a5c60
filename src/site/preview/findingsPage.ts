import { escapeUTF8 } from 'entities';
import type { Finding } from '../../findings/finding.ts';
import { feedAddress } from './findingsFeed.ts';

/** The page that is shown while the content has never been sound: everything that was found, and it renews itself. */
export function findingsPage(findings: readonly Finding[]): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  const parts = [...files].map(
    ([file, list]) => `<h2>${escapeUTF8(file)}</h2><ul>${list.map(item).join('')}</ul>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The site cannot be shown yet</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1d1d1d; }
h2 { font-size: 1.1rem; margin-bottom: 0; } li { margin: 0.75rem 0; } p { margin: 0.25rem 0; }
</style>
<h1>The site cannot be shown yet</h1>
<p>Correct these errors. The page will appear when you have corrected the last one.</p>
${parts.join('\n')}
<script>
let first = true;
const feed = new EventSource('${feedAddress}');
feed.onmessage = () => { if (!first) location.reload(); first = false; };
feed.onerror = () => { first = false; };
</script>
</html>
`;
}

function item({ severity, line, cell, message, hint }: Finding): string {
  const at = [line === undefined ? '' : `line ${line}`, cell === undefined ? '' : `cell ${cell}`]
    .filter(Boolean)
    .join(', ');
  return `<li><p><b>${severity === 'error' ? 'Error' : 'Warning'}${at === '' ? '' : `, ${at}`}:</b> ${escapeUTF8(message)}</p><p>${escapeUTF8(hint)}</p></li>`;
}
