import { LineCounter, isScalar, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { PlaceFinder, PlaceMap } from './placeMap.ts';
import { placeAt, placeFinder } from './placeMap.ts';
import { placeTree } from './placeTree.ts';
import { typingSlips } from './typingSlip.ts';
import { yamlFinding } from './yamlFinding.ts';

/** A piece of YAML that knows where each of its values is. */
export interface YamlSource {
  /** The plain data, or `undefined` when it could not be read. */
  data: unknown;
  /** Slips in the writing. */
  findings: Finding[];
  /** Where its values are. */
  places: PlaceMap;
  /** Finds where the value at a path is. */
  place: PlaceFinder;
  /** How the value at a path is written, when it is a single one: `3.10`, which is read as the number 3.1. */
  written(path: readonly PropertyKey[]): string | null;
}

/**
 * Reads YAML.
 * @param text the YAML
 * @param file the path for findings
 * @param linesBefore how many lines of the file come before it
 */
export function readYaml(text: string, file: string, linesBefore = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
  });
  const start = { file, linesBefore, lineStarts: lines.lineStarts };
  const findings = slips(document, text, (offset) => placeAt(start, offset));
  const places = { ...start, tree: placeTree(document.contents) };
  return {
    data: document.errors.length > 0 ? undefined : toData(document, findings, placeAt(start, 0)),
    findings,
    places,
    place: placeFinder(places),
    written: (path) => {
      const node: unknown = document.getIn(path, true);
      return isScalar(node) && node.source !== undefined ? node.source : null;
    },
  };
}

/**
 * What the parser stumbled over, once a line, or the slip of the keyboard that made it stumble. A tab makes what follows seem
 * wrong as well, so then only tabs are reported.
 */
function slips(
  document: Document.Parsed,
  text: string,
  placeOf: (offset: number) => Place,
): Finding[] {
  const problems = [...document.errors, ...document.warnings];
  if (problems.length === 0) return [];
  const lines = text.split('\n');
  const top = placeOf(0);
  const lineOf = ({ pos }: YAMLError): number => (placeOf(pos[0]).line ?? 1) - (top.line ?? 1) + 1;
  const tabs = problems.filter(({ code }) => code === 'TAB_AS_INDENT');
  const typed = tabs.length > 0 ? [] : typingSlips(text);
  const root = typed.find(({ explainsAll }) => explainsAll);
  const told = typed.filter(
    (slip) =>
      slip === root || (!slip.explainsAll && problems.some((one) => lineOf(one) === slip.line)),
  );
  const explained = new Set(told.map(({ line }) => line));
  const rest = problems.filter((one) => root === undefined && !explained.has(lineOf(one)));
  const byLine = Map.groupBy(tabs.length > 0 ? tabs : rest, lineOf);
  return [
    ...told.map(({ line, column, message, hint, cure }) =>
      finding(
        'yaml-syntax',
        { file: top.file, line: line + (top.line ?? 1) - 1, column },
        message,
        hint,
        cure,
      ),
    ),
    ...[...byLine].flatMap(([line, [first]]) =>
      first === undefined ? [] : yamlFinding(first, placeOf(first.pos[0]), lines, line),
    ),
  ];
}

/** Used when there are no settings. */
export function unreadYaml(file: string): YamlSource {
  const places = { file, linesBefore: 0, lineStarts: [0], tree: null };
  return { data: undefined, findings: [], places, place: placeFinder(places), written: () => null };
}

/** Plain data. References are refused: they can multiply without end and lead round in circles. */
function toData(document: Document.Parsed, findings: Finding[], start: Place): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    findings.push(
      finding(
        'yaml-syntax',
        start,
        'The settings use references (& and *), which the program does not follow.',
        'Write the values out where they are needed.',
      ),
    );
    return undefined;
  }
}
