import type { Finding } from '../../findings/finding.ts';
import type { PlaceOf } from './findingList.ts';
import { findingGroupList } from './findingList.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import { html } from './html.ts';

/**
 * The screen that says what has to be done before a demonstration becomes the website of the partnership.
 * @param findings what the check would find if the site were live
 * @param placeOf finds the field that one is about
 */
export function goingLiveScreen(findings: readonly Finding[], placeOf: PlaceOf): Screen {
  return {
    title: 'Before the site goes live',
    body: html`<h2>What a live site must have</h2>
      ${
        findings.length === 0
          ? html`<p>The check finds nothing missing.</p>`
          : findingGroupList(findings, placeOf)
      }
      <h2>What only you can check</h2>
      <ul>
        <li>You have replaced every sentence that came with the site, or you agree with it.</li>
        <li>
          You have called every number under
          <a href="${editAddress('site.yaml', 'fields', '["urgentHelp"]')}">Urgent help</a>.
        </li>
        <li>
          You have compared the requirements of the law and the guidance, under
          <a href="/content">Content</a>, with the law as it is now.
        </li>
      </ul>
      <h2>Then</h2>
      <p>
        Under <a href="${editAddress('site.yaml')}">the settings of the site</a>, choose the status
        “Live”, empty the banner and save. Then <a href="/publish">publish</a>.
      </p>`,
  };
}
