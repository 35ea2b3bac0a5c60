import { LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { PlaceFinder, PlaceMap } from './placeMap.ts';
import { placeAt, placeFinder } from './placeMap.ts';
import { placeTree } from './placeTree.ts';
import { yamlFinding } from './yamlFinding.ts';

/** A piece of YAML that knows where each of its values stands. */
export interface YamlSource {
  /** The plain data, or `undefined` when it could not be read. */
  data: unknown;
  /** Slips in the writing. */
  findings: Finding[];
  /** Where its values stand. */
  places: PlaceMap;
  /** Finds where the value at a path stands. */
  place: PlaceFinder;
}

/**
 * Reads YAML.
 * @param text the YAML
 * @param file the path for findings
 * @param linesBefore how many lines of the file stand before it
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
  const findings = slips(document, (offset) => lines.linePos(offset).line).map((slip) =>
    yamlFinding(slip, placeAt(start, slip.pos[0])),
  );
  const places = { ...start, tree: placeTree(document.contents) };
  return {
    data: document.errors.length > 0 ? undefined : toData(document, findings, placeAt(start, 0)),
    findings,
    places,
    place: placeFinder(places),
  };
}

/** What the parser stumbled over, once a line. A tab makes what follows seem wrong as well, so then only tabs are told. */
function slips(document: Document.Parsed, lineOf: (offset: number) => number): YAMLError[] {
  const problems = [...document.errors, ...document.warnings];
  const tabs = problems.filter(({ code }) => code === 'TAB_AS_INDENT');
  const byLine = Map.groupBy(tabs.length > 0 ? tabs : problems, ({ pos }) => lineOf(pos[0]));
  return [...byLine.values()].flatMap((list) => list[0] ?? []);
}

/** What stands for settings that are not there. */
export function unreadYaml(file: string): YamlSource {
  const places = { file, linesBefore: 0, lineStarts: [0], tree: null };
  return { data: undefined, findings: [], places, place: placeFinder(places) };
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
        'The settings use references (& and *), which are not followed.',
        'Write the values out where they are needed.',
      ),
    );
    return undefined;
  }
}
