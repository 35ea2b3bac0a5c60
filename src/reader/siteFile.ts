import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { hevcTracks, saysPlace } from './mp4.ts';
import type { ContentFile } from './contentFiles.ts';

/** A file that the site gives to readers as it is: a recording, its captions or a document. */
export interface SiteFile {
  /** Its path in the content folder, and in the site. */
  file: string;
  /** What it is for. */
  kind: 'video' | 'audio' | 'captions' | 'document';
  /** What kind of file it is, for readers. */
  format: string;
  /** Its media type. */
  type: string;
  /** In bytes. */
  size: number;
}

interface Format extends Pick<SiteFile, 'kind' | 'format' | 'type'> {
  /** Whether the first bytes are those of such a file. */
  fits(start: string): boolean;
}

const isZip = (start: string): boolean => start.startsWith('PK');
const isMp4 = (start: string): boolean => start.startsWith('ftyp', 4);
const office = 'application/vnd.openxmlformats-officedocument';

/** The formats that every browser plays, or that readers have a program for, by the endings of their names. */
const formats: Readonly<Record<string, Format>> = {
  mp4: { kind: 'video', format: 'MP4', type: 'video/mp4', fits: isMp4 },
  webm: {
    kind: 'video',
    format: 'WebM',
    type: 'video/webm',
    fits: (start) => start.startsWith('\x1a\x45\xdf\xa3'),
  },
  mp3: {
    kind: 'audio',
    format: 'MP3',
    type: 'audio/mpeg',
    fits: (start) => /^(?:ID3|\xff[\xe0-\xff])/u.test(start),
  },
  m4a: { kind: 'audio', format: 'M4A', type: 'audio/mp4', fits: isMp4 },
  vtt: {
    kind: 'captions',
    format: 'WebVTT',
    type: 'text/vtt',
    fits: (start) => /^(?:\xef\xbb\xbf)?WEBVTT\s[^]*-->/u.test(start),
  },
  pdf: {
    kind: 'document',
    format: 'PDF',
    type: 'application/pdf',
    fits: (start) => start.startsWith('%PDF-'),
  },
  docx: {
    kind: 'document',
    format: 'Word',
    type: `${office}.wordprocessingml.document`,
    fits: isZip,
  },
  xlsx: { kind: 'document', format: 'Excel', type: `${office}.spreadsheetml.sheet`, fits: isZip },
  pptx: {
    kind: 'document',
    format: 'PowerPoint',
    type: `${office}.presentationml.presentation`,
    fits: isZip,
  },
  odt: {
    kind: 'document',
    format: 'OpenDocument',
    type: 'application/vnd.oasis.opendocument.text',
    fits: isZip,
  },
};

/** How far to look for what a file is: captions may begin with notes. */
const startLength = 4096;

/** Looks at a file for readers without playing or opening it: whether it is what its name says, and what it gives away. */
export function readSiteFile({ path, bytes }: ContentFile): {
  siteFile: SiteFile | null;
  findings: Finding[];
} {
  const place = { file: path };
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const known = formats[ending];
  if (known === undefined) throw new Error(`${path} cannot be read.`);
  const { fits, ...format } = known;
  const findings: Finding[] = [];
  if (!/^files\/[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/u.test(path))
    findings.push(
      finding(
        'file-name',
        place,
        `You cannot use the name "${path.slice('files/'.length)}" in a web address.`,
        'Only use lower-case letters, digits and single hyphens, for example "neglect-toolkit.pdf".',
      ),
    );
  if (!fits(Buffer.from(bytes.subarray(0, startLength)).toString('latin1')))
    findings.push(
      finding(
        'file-format',
        place,
        format.kind === 'captions'
          ? 'The file has no captions in it: it does not start with "WEBVTT", or no line has a time.'
          : `The name says the file is ${format.format}, but its contents are not.`,
        format.kind === 'captions'
          ? 'Save the captions as WebVTT (.vtt). Most caption programs can do this.'
          : `Open it in the program it comes from and save it again as ${format.format}. Changing the name is not enough.`,
      ),
    );
  if (isMp4(Buffer.from(bytes.subarray(0, 8)).toString('latin1')))
    findings.push(...recordingFindings(bytes, path));
  return {
    siteFile: findings.some(({ severity }) => severity === 'error')
      ? null
      : { file: path, ...format, size: bytes.length },
    findings,
  };
}

function recordingFindings(bytes: Uint8Array, file: string): Finding[] {
  return [
    ...(hevcTracks(bytes)
      ? [
          finding(
            'file-format',
            { file },
            'The video uses HEVC (H.265), which many browsers cannot play.',
            'Save it as MP4 with H.264. On an iPhone, go to Settings, Camera, Formats, and choose "Most Compatible".',
          ),
        ]
      : []),
    ...(saysPlace(bytes)
      ? [
          finding(
            'file-place',
            { file },
            'The recording contains the location where it was made.',
            'The site publishes recordings unchanged. Save it again without its properties in a video program, or record it with location turned off.',
          ),
        ]
      : []),
  ];
}
