import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHints } from '../../lib/page/body/hints.ts';
import { outlineOf } from '../../lib/page/body/outline.ts';
import { tag, traitsOf } from '../../lib/page/body/traits.ts';
import { readMetadata } from '../../lib/page/metadata/metadata.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { dropBelow } from '../../lib/page/passes/drop-below.ts';
import { dropByline } from '../../lib/page/passes/drop-byline.ts';
import { dropCaptions } from '../../lib/page/passes/drop-captions.ts';
import { dropConsent } from '../../lib/page/passes/drop-consent.ts';
import { dropHidden } from '../../lib/page/passes/drop-hidden.ts';
import { dropLabels } from '../../lib/page/passes/drop-labels.ts';
import { dropOrphanItems } from '../../lib/page/passes/drop-orphan-items.ts';
import { dropPreamble } from '../../lib/page/passes/drop-preamble.ts';
import { dropOrphanHeadings } from '../../lib/page/passes/drop-orphan-headings.ts';
import { dropRepeats } from '../../lib/page/passes/drop-repeats.ts';
import { dropRiskyLines } from '../../lib/page/passes/drop-risky-lines.ts';
import { dropSecondStory } from '../../lib/page/passes/drop-second-story.ts';
import { dropSiteNotes } from '../../lib/page/passes/drop-site-notes.ts';
import { dropTitle } from '../../lib/page/passes/drop-title.ts';
import { dropUnlikely } from '../../lib/page/passes/drop-unlikely.ts';
import { findStory } from '../../lib/page/passes/find-story.ts';
import { followSite } from '../../lib/page/passes/follow-site.ts';
import type { Piece } from '../../lib/page/body/outline.ts';
import { drop, newStory, standing, type Pass, type Story } from '../../lib/page/story.ts';
import { ruledSite } from '../help/ruled-site.ts';

/** Each case: prose, the page before, the lines that stand after, parted by `===`. */
const passes: Pass[] = [dropConsent, dropHidden, findStory, followSite, dropLabels, dropSecondStory, dropTitle, dropPreamble, dropByline, dropBelow, dropUnlikely, dropOrphanItems, dropCaptions, dropSiteNotes, dropRiskyLines, dropRepeats, dropOrphanHeadings];
const folder = 'tests/passes';

test('each pass has its file and at least one case', () => {
  const files = readdirSync('lib/page/passes').map((file) => basename(file, '.ts')).toSorted();
  expect(passes.map(({ name }) => name).toSorted()).toEqual(files);
  for (const { name } of passes) expect(casesOf(name), name).not.toHaveLength(0);
});

describe.each(passes)('$name', (pass) => {
  test.each(casesOf(pass.name))('%s', (file) => {
    const [, before = '', after] = readFileSync(join(folder, pass.name, file), 'utf8').split('\n===\n');
    expect(after, 'the case has three parts').toBeDefined();
    const story = storyOf(before, pass === followSite ? 'https://www.ruled.example/story' : 'https://news.example/story');
    // a pass that needs the model's word gets it
    if (pass === dropUnlikely || pass === dropOrphanItems) findStory.run(story);
    if (pass === dropOrphanItems) for (const piece of linksOf(story)) drop(story, piece, { reason: 'links', rule: 'earlier' });
    if (pass === dropOrphanHeadings) drop(story, standing(story).filter(({ index }) => story.traits[index]!.tags & tag.form), { reason: 'other', rule: 'earlier' });
    // what stands above and below is told apart by what went before
    if (pass === dropBelow) for (const earlier of [dropLabels, dropTitle, dropByline]) earlier.run(story);
    pass.run(story);
    expect(linesOf(story)).toEqual((after ?? '').trim().split('\n').map((line) => line.trim()).filter(Boolean));
    const once = story.why.slice();
    pass.run(story);
    expect(story.why).toEqual(once);
  });
});

function casesOf(name: string): string[] {
  return readdirSync(join(folder, name)).filter((file) => file.endsWith('.html'));
}

function storyOf(html: string, url: string): Story {
  const page = parsePage(html, { url, sites: [ruledSite] });
  const outline = outlineOf(page);
  const hints = readHints(page, readMetadata(page, { url }));
  return newStory(page, outline, hints, traitsOf(outline, hints), { name: 'strict', threshold: 0, wholeBody: false });
}

/** All links of a story but the last: what an earlier pass may leave. */
const linksOf = (story: Story): Piece[] => standing(story).filter(({ linkChars }) => linkChars > 0).slice(0, -1);

const linesOf = (story: Story): string[] => standing(story).map((piece) => piece.text);
