import type { CheckResult } from '../../checks/checkContent.ts';
import { fieldAt, valueAt } from '../../reader/schemaShape.ts';
import { checkFolder, readFolder } from '../../site/checkFolder.ts';
import { fileTitle } from '../content/fileTitle.ts';
import type { OpenFile, Part } from '../content/openFile.ts';
import { openFile, openText, partsOf } from '../content/openFile.ts';
import { dataOf } from '../content/settingsData.ts';
import { placedFindings } from '../content/findingPlaces.ts';
import { newChoices } from '../content/addNew.ts';
import { askedOf } from '../content/askedOf.ts';
import { choicesIn, usesOf } from '../content/references.ts';
import type { FormField } from '../forms/formField.ts';
import { pathOfKey } from '../forms/formField.ts';
import type { Choices } from '../forms/formOf.ts';
import { formOf, itemTitle, titleOf } from '../forms/formOf.ts';
import type { FormPage } from '../forms/formPages.ts';
import { formPages, pageAt } from '../forms/formPages.ts';
import type { EditScreen } from '../screens/editScreen.ts';
import { fieldPlace } from '../screens/fieldPlace.ts';
import type { PlaceOf } from '../screens/findingList.ts';
import type { ValuePath } from '../text/yamlNode.ts';

/** Which part of which file. */
export interface PartRequest {
  file: string;
  part: Part;
  at: ValuePath;
}

/** Reads what is meant from an address or a form. A part that a file does not have is its usual one. */
export function partRequest(parameters: URLSearchParams, file: OpenFile): PartRequest {
  const parts = partsOf(file);
  const asked = parts.find((one) => one === parameters.get('part'));
  return {
    file: file.path,
    part: asked ?? parts[0] ?? 'text',
    at: pathOfKey(parameters.get('at') ?? '[]') ?? [],
  };
}

/** What a content folder holds now. */
export type ContentNow = ReturnType<typeof readFolder>;

/** Opens one of the files of a content folder; `null` for any other path, whatever it is. */
export function fileIn({ files }: Pick<ContentNow, 'files'>, path: string | null): OpenFile | null {
  const file = files.find((one) => one.path === path);
  return file === undefined ? null : openFile(file);
}

/** What people call the files of a content folder. */
export function titlesIn(content: string): (path: string) => string {
  const now = readFolder(content);
  return (path) => {
    const file = fileIn(now, path);
    return file === null ? path : fileTitle(file);
  };
}

/**
 * Finds the fields that findings about a content folder are about.
 * @param unsaved a file that was checked as it would be after saving
 */
export function placesIn(now: ContentNow, unsaved: OpenFile | null = null): PlaceOf {
  return (finding) => {
    const file = finding.file === unsaved?.path ? unsaved : fileIn(now, finding.file);
    const path = file === null ? null : (placedFindings(file, [finding])[0]?.path ?? null);
    return file === null || path === null || path.length === 0 ? null : fieldPlace(file, path);
  };
}

/** The settings of a file, and what their fields are chosen from. */
interface Settings {
  file: OpenFile;
  data: object;
  choices: Choices;
}

/** The form for part of a file’s settings; `null` if there is no such part. */
function formFor({ file, data, choices }: Settings, at: ValuePath): FormField | null {
  const schema = file.kind === null ? null : fieldAt(file.kind.schema, at, data);
  return schema === null ? null : formOf(schema, valueAt(data, at), at, choices);
}

const noForm: Pick<EditScreen, 'form' | 'pages'> = { form: null, pages: [] };

/** The form of a part of the settings, and the pages of the form of all of them. */
function formAndPages(settings: Settings, at: ValuePath): Pick<EditScreen, 'form' | 'pages'> {
  const whole = formFor(settings, []);
  return {
    form: at.length === 0 ? whole : formFor(settings, at),
    pages: whole?.kind === 'group' ? formPages(whole, fewestParts(settings.file)) : [],
  };
}

/** A part of a file as its screen shows it, without what the check says. */
export function partOf(
  { entries }: Pick<ContentNow, 'entries'>,
  file: OpenFile,
  request: PartRequest,
): EditScreen {
  const data = dataOf(file);
  const isReadable = request.part === 'fields' && data !== null && file.parts !== null;
  const settings = isReadable ? { file, data, choices: choicesIn(entries, file.path, data) } : null;
  const { form, pages } = settings === null ? noForm : formAndPages(settings, request.at);
  const isForm = request.part !== 'fields' || form !== null;
  const id = /([^/]+)\.csv$/u.exec(file.path)?.[1];
  const dataset = entries.datasets.find((one) => one.id === id)?.data;
  const name = titleOf(data) ?? dataset?.subtitle ?? file.path;
  return {
    file,
    title: partTitle(name, pages, request.at, settings),
    // Settings that cannot be read are shown as text.
    part: isForm ? request.part : 'text',
    at: isForm ? request.at : [],
    form,
    columns: dataset?.columns ?? [],
    findings: [],
    writing: 'asked',
    asked: request.part === 'words' ? askedOf(entries, data) : [],
    addNew: (kinds) => newChoices(entries, kinds),
    usesOf: (kind, id) => usesOf(entries, file.path, kind, id),
    pages,
    isUnread: !isForm || (file.kind !== null && data === null),
    dateStateOf: () => null,
    pictureOf: (path, value) => kindPicture(file, data, path, value),
  };
}

/** What a part of a file is called: the file, one of its pages, or an item of a list. */
function partTitle(
  name: string,
  pages: readonly FormPage[],
  at: ValuePath,
  settings: Settings | null,
): string {
  if (at.length === 0) return name;
  const page = pageAt(pages, at);
  if (page?.at.length === at.length) return `${name}: ${page.title}`;
  return settings === null
    ? name
    : (itemTitleAt(settings, at) ?? `${name}: ${fieldPlace(settings.file, at).words}`);
}

/** The words people know a list item by; `null` if it has none yet. */
function itemTitleAt({ file, data, choices }: Settings, at: ValuePath): string | null {
  const schema = file.kind === null ? null : fieldAt(file.kind.schema, at, data);
  return schema === null ? null : itemTitle(schema, valueAt(data, at), choices);
}

/** A page has its words beside its fields, so its form is long later than that of a file with fields alone. */
function fewestParts({ path }: OpenFile): number {
  return path.endsWith('.mdx') ? 10 : 6;
}

/** The picture of a chart of a table as another kind of chart; `null` for every other field. */
function kindPicture(
  { path: file }: OpenFile,
  data: object | null,
  path: ValuePath,
  kind: string,
): string | null {
  const dataset = /^datasets\/([^/]+)\.yaml$/u.exec(file)?.[1];
  if (dataset === undefined || path[0] !== 'charts' || path[2] !== 'kind') return null;
  const chart = valueAt(data, [...path.slice(0, 2), 'id']);
  return `/picture?${new URLSearchParams({ dataset, chart: String(chart), kind }).toString()}`;
}

/** What the check would say with a file as it is typed. */
export async function unsavedCheck(
  folder: string,
  path: string,
  text: string,
): Promise<{ file: OpenFile; result: CheckResult }> {
  const bytes = Buffer.from(text);
  const result = await checkFolder(folder, undefined, { path, bytes });
  return { file: openText(path, text), result };
}
