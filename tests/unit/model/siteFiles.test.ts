import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sizeText } from '../../../src/model/siteFiles.ts';
import type { Change } from '../../support/fixture.ts';
import { brief, checkWith, fixtureFolder } from '../../support/fixture.ts';

const media = (name: string): Buffer =>
  readFileSync(join(fixtureFolder('adults-board'), 'files', name));
const video = media('report-bsl.mp4');
const audio = media('report-audio.mp3');
const captions = media('report-bsl.vtt').toString();

const version = (settings: string, body = 'What is said.'): string =>
  `---\nof: /worried/\n${settings}\ntitle: A test\nsummary: A test.\nmade: 2020-01-01\nmadeFrom: "000000000000"\n---\n\n${body}\n`;
const signed = {
  'versions/signed.mdx': version('kind: bsl\nrecording: worried.mp4\ncaptions: worried.vtt'),
  'files/worried.mp4': video,
  'files/worried.vtt': captions,
};
const spoken = {
  'versions/spoken.mdx': version('kind: audio\nrecording: worried.mp3'),
  'files/worried.mp3': audio,
};

/** The findings about recordings, except that the version is out of date. */
async function found(changes: Record<string, Change>): Promise<string[]> {
  const { findings } = await checkWith(changes);
  const before = (await checkWith()).findings.map(brief);
  return findings
    .filter(({ code }) => code !== 'version-behind')
    .map(brief)
    .filter((line) => !before.includes(line));
}

/** A video with more metadata than the fixture, in the place where phones write it. */
function videoSaying(words: string): Buffer {
  const at = video.indexOf('moov') - 4;
  const size = video.readUInt32BE(at);
  const box = Buffer.concat([Buffer.alloc(4), Buffer.from(words, 'latin1')]);
  box.writeUInt32BE(box.length);
  const changed = Buffer.concat([video.subarray(0, at + size), box, video.subarray(at + size)]);
  changed.writeUInt32BE(size + box.length, at);
  return changed;
}

describe('a recording', () => {
  test('with captions and a transcript is published', async () => {
    expect(await found({ ...signed, ...spoken })).toEqual([]);
    const { partnership } = await checkWith({ ...signed, ...spoken });
    expect(partnership?.siteFiles.get('worried.mp4')).toMatchObject({
      kind: 'video',
      format: 'MP4',
      size: video.length,
    });
    expect(partnership?.versions.map(({ address, name }) => `${address} ${name}`)).toEqual([
      '/worried/bsl/ British Sign Language',
      '/worried/audio/ Audio',
    ]);
  });

  test.each<[string, Record<string, Change>, string[]]>([
    [
      'without captions',
      { ...signed, 'versions/signed.mdx': version('kind: bsl\nrecording: worried.mp4') },
      ['field-value versions/signed.mdx:2'],
    ],
    [
      'without a transcript',
      { ...spoken, 'versions/spoken.mdx': version('kind: audio\nrecording: worried.mp3', '') },
      ['version-transcript versions/spoken.mdx'],
    ],
    [
      'that is missing',
      { 'versions/spoken.mdx': version('kind: audio\nrecording: worried.mp3') },
      ['reference-unknown versions/spoken.mdx:4'],
    ],
    [
      'of the wrong kind',
      {
        'versions/spoken.mdx': version('kind: audio\nrecording: worried.mp4'),
        'files/worried.mp4': video,
      },
      ['file-kind versions/spoken.mdx:4'],
    ],
    [
      'with a changed extension',
      { ...spoken, 'files/worried.mp3': video },
      ['file-format files/worried.mp3'],
    ],
    [
      'that many browsers cannot show',
      { ...signed, 'files/worried.mp4': videoSaying('hvc1') },
      ['file-format files/worried.mp4'],
    ],
    [
      'with a location',
      { ...signed, 'files/worried.mp4': videoSaying('\xa9xyz+51.5-0.1/') },
      ['file-place files/worried.mp4'],
    ],
    [
      'whose captions have no times',
      { ...signed, 'files/worried.vtt': 'WEBVTT\n\nCall 999.\n' },
      ['file-format files/worried.vtt'],
    ],
    [
      'in a version of another kind',
      {
        'versions/easy.mdx': version('kind: large-print\nrecording: worried.mp3'),
        'files/worried.mp3': audio,
      },
      ['field-value versions/easy.mdx:4'],
    ],
    ['that no page mentions', { 'files/worried.mp3': audio }, ['file-alone files/worried.mp3']],
    ['straight from a phone', { 'files/IMG_1.MOV': video }, ['file-unknown files/IMG_1.MOV']],
    [
      'with a name that cannot be an address',
      { 'files/My video.mp4': video },
      ['file-alone files/My video.mp4', 'file-name files/My video.mp4'],
    ],
  ])('%s is a finding', async (_what, changes, expected) => {
    expect((await found(changes)).toSorted()).toEqual(expected);
  });
});

const item = (file: string): string =>
  `---\ntitle: Toolkit\nkind: tool\ndate: 2020-01-01\n${file}\nsummary: A toolkit about neglect.\nsources:\n  - document: plan\nreviewed: 2020-01-01\n---\n`;

describe('a document to download', () => {
  const pdf = { 'files/toolkit.pdf': '%PDF-1.7\n' };
  test('has a page on its accessibility, and is listed in the accessibility statement', async () => {
    const changes = {
      ...pdf,
      'library/toolkit.mdx': item('file:\n  name: toolkit.pdf\n  accessible: "no"'),
    };
    expect(await found(changes)).toEqual([]);
    const { partnership } = await checkWith(changes);
    expect(partnership?.siteTests.notes?.shortfalls).toEqual([
      expect.objectContaining({
        ground: 'non-compliance',
        text: expect.stringContaining('The document “Toolkit” (PDF)') as string,
      }),
    ]);
  });

  test('is listed as untested if no one has tested it', async () => {
    const { partnership } = await checkWith({
      ...pdf,
      'library/toolkit.mdx': item('file:\n  name: toolkit.pdf\n  accessible: not-tested'),
    });
    expect(partnership?.siteTests.untestedDocuments).toEqual(['the document “Toolkit” (PDF)']);
  });

  test('is refused until its page mentions it', async () => {
    expect(
      await found({ ...pdf, 'library/toolkit.mdx': item('file:\n  name: toolkit.pdf') }),
    ).toEqual(['field-value library/toolkit.mdx:6']);
  });

  test('is either a web page or a file, not both', async () => {
    const both = 'file:\n  name: toolkit.pdf\n  url: https://www.example.org\n  accessible: "yes"';
    expect(await found({ ...pdf, 'library/toolkit.mdx': item(both) })).toContain(
      'field-value library/toolkit.mdx:6',
    );
  });
});

test('file sizes are given in rounded units', () => {
  expect([12, 1_400, 2_345_678].map(sizeText)).toEqual(['1 kB', '1 kB', '2.3 MB']);
});
