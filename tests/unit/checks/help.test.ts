import { describe, expect, test } from 'vitest';
import { checkWith, findingsWith } from '../../support/fixture.ts';

const hub =
  '    - name: Vale children’s services\n      when: You are worried.\n      frontDoor: true\n';
const withHub = (lines = '') => ({
  'site.yaml': (text: string) => text.replace('  contacts:\n', `  contacts:\n${hub}${lines}`),
});
const asDemonstration = (text: string) =>
  text.replace('status: live', 'status: demonstration\nbanner: A demonstration.');

describe('the front door', () => {
  test('needs a telephone number on a live site', async () => {
    expect(await findingsWith(withHub())).toEqual(['front-door-without-number site.yaml:17']);
    expect(await findingsWith(withHub('      telephone: 01632 960 100\n'))).toEqual([]);
  });

  test('is the first contact if none is marked', async () => {
    expect(
      await findingsWith({
        'site.yaml': (text) => text.replace('      telephone: "101"\n', ''),
      }),
    ).toEqual(['front-door-without-number site.yaml:17']);
  });

  test('may lack a number on a demonstration', async () => {
    const changed = withHub()['site.yaml'];
    const findings = await findingsWith({ 'site.yaml': (text) => asDemonstration(changed(text)) });
    expect(findings.filter((finding) => finding.startsWith('front-door'))).toEqual([]);
  });

  test('is reported with what is missing and what to write', async () => {
    const { findings } = await checkWith(withHub());
    expect(findings[0]?.message).toContain('"Vale children’s services" has no telephone number');
    expect(findings[0]?.hint).toContain('"telephone"');
  });
});

describe('a term for a harm', () => {
  const term = (lines: string) => ({
    'site.yaml': (text: string) =>
      text.replace('    - name: Police\n', '    - id: police\n      name: Police\n'),
    'glossary/rapid-review.mdx': (text: string) =>
      text.replace('definition:', `${lines}definition:`),
  });

  test('needs signs, what to do now and who to call on a live site', async () => {
    const { findings } = await checkWith(term('harm: true\nsigns: [Is often missing.]\n'));
    expect(findings.map(({ code }) => code)).toEqual(['harm-term-incomplete']);
    expect(findings[0]?.message).toContain('what to do now or who to call');
    expect(findings[0]?.hint).toContain('"doNow" and "call"');
    const whole = 'harm: true\nsigns: [Is often missing.]\ndoNow: [Call 999.]\ncall: [police]\n';
    expect(await findingsWith(term(whole))).toEqual([]);
  });

  test('may name only existing contacts', async () => {
    const lines = 'harm: true\nsigns: [Is often missing.]\ndoNow: [Call 999.]\ncall: [polcie]\n';
    const { findings } = await checkWith(term(lines));
    expect(findings.map(({ code }) => code)).toEqual(['reference-unknown']);
    expect(findings[0]?.message).toContain('Did you mean "police"?');
  });
});
