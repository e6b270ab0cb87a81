import { expect, test } from 'vitest';
import { classifyChange, type Version } from '../../../lib/pipeline/change-class.ts';

const story = 'The new ferry left the harbour at seven on Monday with 120 guests on board.\n\nThe mayor thanked the shipyard, which had worked through the winter.\n\nTickets cost four crowns and can be had at the pier.';
const version = (text: string, title = 'New ferry leaves the harbour', withdrawnAt: string | null = null): Version => ({ title, text, withdrawnAt });
const was = version(story);

test.each<[string, Version, string | null]>([
  ['nothing', version(story), null],
  ['spacing only', version(story.replaceAll('\n\n', '\n').replace('left the', 'left  the')), null],
  ['a letter', version(story.replace('shipyard', 'shippyard')), 'typo'],
  ['two letters swapped', version(story.replace('winter', 'witner')), 'typo'],
  ['a mark', version(story.replace('shipyard,', 'shipyard;')), 'typo'],
  ['a capital', version(story.replace('mayor', 'Mayor')), 'typo'],
  ['words run together', version(story.replace('at the pier', 'at thepier')), 'typo'],
  ['a letter in the title', version(story, 'New ferry leaves the harbor'), 'typo'],
  ['a number', version(story.replace('120', '125')), 'update'],
  ['a short word for another', version(story.replace('had worked', 'not worked')), 'update'],
  ['a small word that turns the sense', version(story.replace('can be had', 'cannot be had')), 'update'],
  ['a new paragraph', version(`${story}\n\nThe second ferry follows in May.`), 'update'],
  ['a sentence gone', version(story.replace(' with 120 guests on board', '')), 'update'],
  ['another text', version('Nothing of what stood here before.'), 'update'],
  ['another title', version(story, 'Mayor thanks the shipyard for its ferry'), 'headline'],
  ['title and text', version(`${story}\n\nThe second ferry follows in May.`, 'A second ferry follows'), 'update'],
  ['title, and a slip in the text', version(story.replace('mayor', 'Mayor'), 'A ferry for the winter'), 'headline'],
  ['a note', version(`${story}\n\nCorrection: an earlier text gave another price.`), 'correction'],
  ['a note in brackets', version(`${story}\n\n[Correction, 3 March: the ferry carries 120 guests.]`), 'correction'],
  ['a note before the text', version(`Editor's note: This story has been changed.\n\n${story}`), 'correction'],
  ['a note in the title', version(story, 'Corrected: New ferry leaves the harbour'), 'correction'],
  ['a note in German', version(`${story}\n\nIn einer früheren Version dieses Textes stand ein anderer Preis.`), 'correction'],
  ['a note in Japanese', version(`${story}\n\n訂正して、おわびします。`), 'correction'],
  ['a note in Russian', version(`${story}\n\nИсправление: цена указана неверно.`), 'correction'],
  ['a paragraph about corrections', version(`${story}\n\nCorrectional officers rode along.`), 'update'],
  ['taken down', version(story, was.title, '2026-11-24T06:00:00.000Z'), 'withdrawal'],
])('%s', (_, after, expected) => {
  expect(classifyChange(was, after)).toBe(expected);
});

test('a note that stood there before is no news', () => {
  const noted = `${story}\n\nCorrection: an earlier text gave another price.`;
  expect(classifyChange(version(noted), version(`${noted}\n\nThe second ferry follows in May.`))).toBe('update');
});

test('many slips in a short text are an update', () => {
  const before = 'Alpha bravo charlie delta foxtrot hotel juliett november';
  const after = 'Alphas bravos charlies deltas foxtrots hotels julietts novembers';
  expect(classifyChange(version(before), version(after.split(' ').map((word, at) => (at % 2 ? word : before.split(' ')[at])).join(' ')))).toBe('update');
});
