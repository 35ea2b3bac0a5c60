import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { axeViolations, loadAxe } from '../../src/proof/axeRules.ts';
import type { SeenColours } from '../../src/proof/colourProbe.ts';
import { probeColours } from '../../src/proof/colourProbe.ts';
import { openDetails } from '../../src/proof/everyPage.ts';
import { focusFaults } from '../../src/proof/focusWalk.ts';
import { htmlFaults } from '../../src/proof/htmlFaults.ts';
import { tabTo } from '../../src/proof/readerJourneys.ts';
import { probeLayout } from '../../src/proof/layoutProbe.ts';
import { probeMotion } from '../../src/proof/motionProbe.ts';
import { loadPaint } from '../../src/proof/paint.ts';
import { probePrintedLinks, probePrintedWords } from '../../src/proof/printProbe.ts';
import { probeShapes } from '../../src/proof/shapesProbe.ts';
import { probeStructure } from '../../src/proof/structureProbe.ts';
import { probeTargets } from '../../src/proof/targetProbe.ts';
import { withTextSpacing } from '../../src/proof/textSpacing.ts';
import { unlistedColours } from '../../src/proof/unlistedColours.ts';
import { leftBehind, watchedPage } from '../../src/proof/watchedPage.ts';
import { probeWords } from '../../src/proof/wordsProbe.ts';
import { openBrowser } from '../support/browser.ts';

let browser: Browser;
let page: Page;
/** One page for all tests except those of the focus, because each new page starts a process. */
let shared: Page;
beforeAll(async () => {
  browser = await openBrowser();
  shared = await browser.newPage();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = shared;
  await page.goto('about:blank');
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ media: null, forcedColors: null });
});

const sound =
  '<!DOCTYPE html><html lang="en-GB"><head><title>Sound</title><style>body{margin:0}:focus-visible{outline:3px solid black}</style></head><body><header><p>Name</p></header><main id="content" data-kind="page"><h1>Sound</h1><p>Some words.</p></main></body></html>';
const show = (body: string, style = ''): Promise<void> =>
  page.setContent(
    sound.replace('<p>Some words.</p>', body).replace('</style>', `${style}</style>`),
  );

test('a sound page passes every probe', async () => {
  await show('<p>Some words.</p><p><a href="#content">A link of a fair size</a></p>');
  expect((await page.evaluate(probeStructure)).faults).toEqual([]);
  expect(await page.evaluate(probeLayout)).toEqual({ sideways: [], lost: [] });
  expect(await page.evaluate(probeTargets)).toEqual([]);
  expect(await page.evaluate(probeMotion)).toEqual([]);
  expect(await focusFaults(page)).toEqual([]);
  await loadAxe(page);
  expect(await axeViolations(page, true)).toEqual([]);
  expect(await htmlFaults(sound)).toEqual([]);
});

test('axe finds targets that are too small, and an open menu over them makes no others', async () => {
  const list = (size: string) =>
    `<details open><summary>Menu</summary><p class="over"><a href="#m">Menu</a></p></details>
     <ul style="line-height:${size}"><li><a href="#a">First link</a></li><li><a href="#b">Second link</a></li></ul>`;
  const small = async (size: string) => {
    await show(
      list(size),
      'main *{margin:0}.over{position:absolute}.over a{display:block;width:300px;height:20px}',
    );
    await loadAxe(page);
    return (await axeViolations(page, false)).filter((line) => line.startsWith('target-size'));
  };
  expect(await small('10px')).toHaveLength(2);
  expect(await small('32px')).toEqual([]);
  expect(await page.locator('details[open]').count()).toBe(1);
});

test('axe finds a picture without alternative text, and pale text only when contrast is tested', async () => {
  await show('<img src="data:," width="9" height="9"><p style="color:#aaa">Pale</p>');
  await loadAxe(page);
  const ids = async (withContrast: boolean) =>
    (await axeViolations(page, withContrast)).map((line) => line.split(' ')[0]);
  expect(await ids(false)).toEqual(['image-alt']);
  expect(await ids(true)).toEqual(['color-contrast', 'image-alt']);
});

test('invalid HTML is found', async () => {
  expect(await htmlFaults(sound.replace('<p>Some', '<p><div>Some</div>'))).not.toEqual([]);
});

describe('structure', () => {
  test.each([
    ['<h1>Another</h1>', 'has 2 headings of the first level instead of 1'],
    ['<h3>Too deep</h3>', 'goes from level 1 to 3 at "Too deep"'],
    ['<h2> </h2>', 'has an empty heading of level 2'],
    ['<nav>Links</nav>', 'has a menu without a name'],
    ['<nav aria-label="A">1</nav><nav aria-label="A">2</nav>', 'has two menus named "A"'],
  ])('%s', async (body, fault) => {
    await show(body);
    expect((await page.evaluate(probeStructure)).faults).toEqual([fault]);
  });

  test('text outside the landmarks and a missing language are found', async () => {
    await page.setContent(
      sound.replace(' lang="en-GB"', '').replace('<main', '<div>Lost</div><main'),
    );
    expect((await page.evaluate(probeStructure)).faults).toEqual([
      'does not say its language',
      'has words outside its landmarks: <div>',
    ]);
  });
});

describe('layout', () => {
  test('a page wider than the window is found', async () => {
    await show('<p style="width:400px">Wide</p>');
    expect((await page.evaluate(probeLayout)).sideways).toEqual([
      'the page is 80 pixels wider than the window',
    ]);
  });

  test('text beyond the edge of a window that cannot scroll is found', async () => {
    await show(
      '<p style="white-space:nowrap">Far too many words on one line for a window of three hundred pixels</p>',
      'html{overflow-x:hidden}',
    );
    expect((await page.evaluate(probeLayout)).sideways).toContainEqual(
      expect.stringContaining('extends beyond the window'),
    );
  });

  test('text in a scrolling frame is not reported as lost', async () => {
    await show(
      '<div style="overflow-x:auto"><p style="width:900px">A wide table of many columns</p></div>',
    );
    expect(await page.evaluate(probeLayout)).toEqual({ sideways: [], lost: [] });
  });

  test('text that is cut off or overlaps is found', async () => {
    await show(
      '<p style="height:8px;overflow:hidden">Cut</p><p style="margin-top:20px">Under</p><p style="margin-top:-34px">Over</p>',
    );
    expect((await page.evaluate(probeLayout)).lost).toEqual([
      '"Cut" is cut off',
      '"Under" and "Over" overlap',
    ]);
  });

  test('an open menu may cover text, but text within it may not overlap', async () => {
    const menu = (style: string) =>
      `<div style="position:absolute;z-index:1;top:0;background:white"><p>First</p><p style="${style}">Second</p></div>`;
    await show(`${menu('')}<p>Below</p>`);
    expect(await page.evaluate(probeLayout)).toEqual({ sideways: [], lost: [] });
    await show(`${menu('margin-top:-34px')}<p>Below</p>`);
    expect((await page.evaluate(probeLayout)).lost).toEqual(['"First" and "Second" overlap']);
  });

  test('text that is cut off by wider letter spacing is found', async () => {
    await show(
      '<p style="width:5em;height:1.3em;overflow:hidden;white-space:nowrap">Just fits in</p>',
    );
    expect(await page.evaluate(probeLayout)).toEqual({ sideways: [], lost: [] });
    expect((await withTextSpacing(page, probeLayout)).lost).toEqual(['"Just fits in" is cut off']);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('text hidden by a narrow window is found, but not text that is folded away', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await show(
      '<p class="wide">Only on a desk</p><details open><summary>More</summary>Folded</details>',
      '@media (max-width:600px){.wide{display:none}}',
    );
    await page.evaluate(probeWords, 'remember' as const);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
    expect(await page.evaluate(probeWords, 'compare' as const)).toEqual([
      '"Only on a desk" is no longer visible',
    ]);
  });
});

describe('targets', () => {
  const button = (style: string) => `<button style="padding:0;border:0;${style}">x</button>`;
  test('small targets side by side are found, but not small ones with space around them', async () => {
    await show(button('width:16px;height:16px') + button('width:16px;height:16px'));
    expect(await page.evaluate(probeTargets)).toHaveLength(2);
    await show(
      button('width:16px;height:16px') + button('width:16px;height:16px;margin-left:12px'),
    );
    expect(await page.evaluate(probeTargets)).toEqual([]);
  });

  test('small targets in an open menu are found, but not those that it covers', async () => {
    const small = 'width:16px;height:16px';
    const over = 'style="position:absolute;z-index:1;top:0;left:0"';
    await show(
      `<div style="position:relative">${button(small)}<div ${over}>${button(small)}</div></div>`,
    );
    expect(await page.evaluate(probeTargets)).toEqual([]);
    await show(`<div ${over}>${button(small)}${button(small)}</div>`);
    expect(await page.evaluate(probeTargets)).toHaveLength(2);
  });

  test('a small target close to a large one is found, but not a link in a sentence', async () => {
    await show(button('width:16px;height:40px') + button('width:90px;height:40px'));
    expect(await page.evaluate(probeTargets)).toHaveLength(1);
    await show(
      '<p style="font-size:12px">Words <a href="#a">one</a> <a href="#b">two</a> and more.</p>',
    );
    expect(await page.evaluate(probeTargets)).toEqual([]);
  });
});

describe('focus', () => {
  // A fresh page, because where the focus goes after the last tab stop depends on where it was before.
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  });
  afterEach(() => page.close());

  test('a link with no focus indicator is found', async () => {
    await show('<a href="#a">Hidden ring</a>', ':focus-visible{outline:0!important}');
    expect(await focusFaults(page)).toEqual(['a "Hidden ring" does not show its focus']);
  });

  test.each([
    ['a permanent shadow', 'a{box-shadow:0 0 0 3px black}:focus-visible{outline:0!important}'],
    ['a transparent ring', ':focus-visible{outline-color:transparent!important}'],
    ['a white ring on white', ':focus-visible{outline-color:white!important}'],
    ['a pale ring', ':focus-visible{outline-color:#aaa!important}'],
    ['a ring in a translucent box', 'p{opacity:.3}'],
    ['a permanent ring', 'a{outline:3px solid black}'],
    ['a thin ring', ':focus-visible{outline-width:1px!important}'],
  ])('%s does not show the focus', async (_, style) => {
    await show('<p><a href="#a">A link</a></p>', style);
    expect(await focusFaults(page)).toEqual(['a "A link" does not show its focus']);
  });

  test.each([
    ['a shadow', ':focus-visible{outline:0!important;box-shadow:0 0 0 3px black}'],
    ['a line underneath', ':focus-visible{outline:0!important;box-shadow:0 4px black}'],
    ['a change of background', ':focus-visible{outline:0!important;background:black;color:white}'],
    ['a white ring on black', 'p{background:black}:focus-visible{outline-color:white!important}'],
    [
      'two rings, one of them with enough contrast',
      ':focus-visible{outline-color:white!important;box-shadow:0 0 0 3px black}',
    ],
  ])('%s shows the focus', async (_, style) => {
    await show('<p><a href="#a">A link</a></p>', style);
    expect(await focusFaults(page)).toEqual([]);
  });

  test('a focused link hidden under a fixed bar is found', async () => {
    const bar = '.bar{position:fixed;bottom:0;left:0;right:0;height:80px;background:white}';
    const links = Array.from(
      { length: 9 },
      (_, index) => `<p><a href="#${index}">Link ${index}</a></p>`,
    ).join('');
    await show(`${links}<div class="bar">Help</div>`, bar);
    expect((await focusFaults(page))[0]).toMatch(/^a "Link \d" has the focus under div\.bar$/u);
    await show(
      `${links}<div class="bar">Help</div>`,
      `${bar}html{scroll-padding-bottom:90px}main{padding-bottom:90px}`,
    );
    expect(await focusFaults(page)).toEqual([]);
  });

  test('a keyboard trap and a link that no key reaches are found', async () => {
    await show(
      '<a href="#a">First</a><input id="trap" aria-label="Trap"><a href="#b">Last</a><a href="#c" tabindex="-1">Out of the way</a>',
    );
    await page.evaluate(() =>
      document
        .querySelector('#trap')
        ?.addEventListener('keydown', (event) => event.preventDefault()),
    );
    expect(await focusFaults(page)).toEqual([
      'the focus cannot move on',
      'a "Last" cannot be reached by keyboard',
    ]);
    await expect(tabTo(page, '#nowhere', 10)).rejects.toThrow('does not reach #nowhere');
  });
});

test('animation and smooth scrolling are found', async () => {
  await show('<p>Slow</p>', 'p{transition:color 1s}html{scroll-behavior:smooth}');
  expect(await page.evaluate(probeMotion)).toEqual(['html. scrolls slowly', 'p. changes slowly']);
});

test('a shape that disappears in forced colours is found, but not one with a border', async () => {
  await show(
    '<i class="dot"></i><i class="dot ringed"></i>',
    '.dot{display:block;width:20px;height:20px;background:green}.ringed{border:2px solid}',
  );
  await page.evaluate(probeShapes, 'remember' as const);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.evaluate(probeShapes, 'compare' as const)).toEqual(['i.dot vanishes']);
});

test('text and link addresses missing in print are found', async () => {
  await show(
    '<p class="screen">Only on a screen</p><p>See <a href="https://www.gov.uk/x">the guidance</a>.</p>',
    '@media print{.screen{display:none}}',
  );
  await page.evaluate(probeWords, 'remember' as const);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(probePrintedWords)).toEqual(['"Only on a screen" is not printed']);
  expect(await page.evaluate(probePrintedLinks)).toEqual([
    'the address of "the guidance" is not printed',
  ]);
  await page.addStyleTag({ content: '@media print{a::after{content:" (" attr(href) ")"}}' });
  expect(await page.evaluate(probePrintedLinks)).toEqual([]);
});

describe('colours', () => {
  const seenPairs = async (): Promise<SeenColours[]> => {
    await loadPaint(page);
    return (await page.evaluate(probeColours)).filter(({ text }) => text === 'Odd');
  };
  const faults = async (): Promise<string[]> =>
    unlistedColours(
      new Map((await seenPairs()).map((pair) => [JSON.stringify(pair), { ...pair, page: '/' }])),
      inject('siteFolder'),
    ).map(({ text }) => text);

  test('a pair of colours with no proven contrast is found', async () => {
    await show('<p style="color:#123456;background:#fedcba">Odd</p>');
    expect(await seenPairs()).toEqual([
      { front: '#123456', behind: '#fedcba', isMixed: false, isPicture: false, text: 'Odd' },
    ]);
    expect(await faults()).toEqual(['"Odd" is #123456 on #fedcba, which no test has checked']);
  });

  test.each([
    ['translucent text', 'color:rgb(0 0 0 / .4)', '#999999', '#ffffff'],
    ['a translucent box', 'color:#000;opacity:.4', '#999999', '#ffffff'],
    ['a translucent background', 'color:#fff;background:rgb(0 0 0 / .2)', '#ffffff', '#cccccc'],
    ['a gradient', 'color:#fff;background:linear-gradient(#333,#ccc) #aaa', '#ffffff', '#cccccc'],
  ])('%s is measured as it is drawn', async (_, style, front, behind) => {
    await show(`<div style="${style}">Odd</div>`);
    expect(await faults()).toContainEqual(
      expect.stringContaining(
        `${front} on ${behind}, a contrast of`.replaceAll('#ffffff', 'surface'),
      ),
    );
  });

  test('mixed colours with enough contrast are accepted', async () => {
    await show(
      '<div style="background:linear-gradient(#000,#333) #000"><p style="color:#fff;opacity:.9">Odd</p></div>',
    );
    expect((await seenPairs()).length).toBeGreaterThan(1);
    expect(await faults()).toEqual([]);
  });

  test('text on a picture is reported, because its contrast cannot be tested', async () => {
    await show('<p style="background:url(data:,)">Odd</p>');
    expect(await faults()).toEqual(['"Odd" is on a picture, so its contrast cannot be tested']);
  });

  test('text in fields and text from styles are measured too', async () => {
    await show(
      '<input aria-label="A" value="Odd" style="color:#aaa"><p class="mark">Words</p>',
      '.mark::after{content:"Odd sign";color:#bbb}',
    );
    await loadPaint(page);
    const fronts = (await page.evaluate(probeColours)).map(({ front }) => front);
    expect(fronts).toContain('#aaaaaa');
    expect(fronts).toContain('#bbbbbb');
  });
});

test('undecided axe results are reported, except where our own test measures the colours', async () => {
  await show('<p style="background:url(data:,)">Words on a picture</p>');
  await loadAxe(page);
  expect(await axeViolations(page, true)).toEqual([
    expect.stringMatching(/^color-contrast .* is undecided bgImage$/u),
  ]);
  const gradient = '<p style="background:linear-gradient(#fff,#eee)">Words on a gradient</p>';
  await show(gradient);
  await loadAxe(page);
  expect(await axeViolations(page, true)).toEqual([
    expect.stringMatching(/^color-contrast .* is undecided bgGradient$/u),
  ]);
  await show(`<div class="masthead">${gradient}</div>`);
  await loadAxe(page);
  expect(await axeViolations(page, true)).toEqual([]);
});

test('folded content is measured too', async () => {
  await show('<details><summary>More</summary><p style="width:400px">Wide</p></details>');
  expect((await page.evaluate(probeLayout)).sideways).toEqual([]);
  await page.evaluate(openDetails);
  expect((await page.evaluate(probeLayout)).sideways).not.toEqual([]);
});

test('requests to other sites, errors, policy breaches and stored data are recorded', async () => {
  const context = await browser.newContext();
  const { page: watched, complaints } = await watchedPage(context, 'https://almanac.test');
  await context.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'content-security-policy': "script-src 'unsafe-inline'; img-src 'none'",
      },
      body: '<script>localStorage.a = 1; document.cookie = "b=1"; fetch("https://other.test/"); throw new Error("broken")</script><img src="/picture.png">',
    }),
  );
  await watched.goto('https://almanac.test/here/', { waitUntil: 'load' });
  // The browser reports these one by one, and some only after the page has loaded.
  const texts = () => complaints.map(({ text }) => text).join('\n');
  await expect.poll(texts).toContain('contacts another site: https://other.test/');
  await expect.poll(texts).toContain('error in a script: broken');
  await expect.poll(texts).toMatch(/error in the console: .*Content Security Policy/u);
  expect(complaints.map(({ page: at }) => at)).toContain('/here/');
  expect(await leftBehind(context, watched)).toEqual(['cookie: b', 'stored for ever: a']);
  await context.close();
});
