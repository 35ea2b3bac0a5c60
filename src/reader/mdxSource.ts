import type { Root } from 'mdast';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { parseBody } from './bodySource.ts';
import type { YamlSource } from './yamlSource.ts';
import { readYaml, unreadYaml } from './yamlSource.ts';

/** A page as read from its file: settings at the top and text below. Never compiled, never run. */
export interface MdxSource {
  /** The settings. */
  settings: YamlSource;
  /** The text as a tree, with positions of the whole file and without the slips; `null` when it could not be read. */
  body: Root | null;
  /** Slips in the settings and in the writing of components. */
  findings: Finding[];
}

/** Reads a page. */
export function readMdx(text: string, file: string): MdxSource {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    return {
      settings: unreadYaml(file),
      body: null,
      findings: [
        finding(
          'front-matter-missing',
          { file, line: 1, column: 1 },
          'The page does not start with settings.',
          'Put a line of three hyphens first, then the settings such as title, then another line of three hyphens.',
        ),
      ],
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) {
    return {
      settings: unreadYaml(file),
      body: null,
      findings: [
        finding(
          'front-matter-unclosed',
          { file, line: 1, column: 1 },
          'The settings at the top are never closed.',
          'Add a line of three hyphens after the last setting.',
        ),
      ],
    };
  }
  const settings = readYaml(lines.slice(1, end).join('\n'), file, 1);
  const { body, findings } = parseBody(lines.slice(end + 1).join('\n'), file, end + 1);
  return { settings, body, findings: [...settings.findings, ...findings] };
}
