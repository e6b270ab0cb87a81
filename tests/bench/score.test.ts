import { expect, test } from 'vitest';
import { leaksIn, scoreSet, type Answer, type Figure, type Truth } from '../../bench/extract/score.ts';

/** One page, what was said of it, and the figure worked out by hand. */
const cases: [string, Partial<Truth>, Answer, Figure, number][] = [
  ['the same words', { articleBody: 'One two three four five.' }, { text: 'One two,\n\nthree four five' }, 'exact', 1],
  ['another case is another word', { articleBody: 'One two three four five.' }, { text: 'one two three four five' }, 'exact', 0],
  // runs of four: 2 wanted, both found, 1 more
  ['a word too much: precision', { articleBody: 'a b c d e' }, { text: 'a b c d e f' }, 'precision', 2 / 3],
  ['a word too much: recall', { articleBody: 'a b c d e' }, { text: 'a b c d e f' }, 'recall', 1],
  ['a word too much: F1', { articleBody: 'a b c d e' }, { text: 'a b c d e f' }, 'f1', 0.8],
  ['a run said twice is wanted twice', { articleBody: 'a b c d a b c d' }, { text: 'a b c d' }, 'recall', 1 / 5],
  ['nothing said', { articleBody: 'a b c d' }, {}, 'recall', 0],
  ['a text of less than one run', { articleBody: 'a b' }, { text: 'a b' }, 'f1', 1],
  ['stretches that must be there', { with: ['alpha beta', 'gamma'], without: ['delta'] }, { text: 'alpha\nbeta … delta' }, 'segmentRecall', 0.5],
  ['stretches that must not', { with: ['alpha beta', 'gamma'], without: ['delta', 'epsilon'] }, { text: 'alpha beta delta' }, 'unwanted', 0.5],
  ['a title in other quotes', { title: 'The mayor’s “plan”' }, { title: "The mayor's plan" }, 'title', 1],
  ['a title with the site behind it', { title: 'A wall is built' }, { title: 'A wall is built | The Post' }, 'title', 0],
  ['a title that is nearly the same', { title: 'A long wall is built in the harbour of Velm' }, { title: 'A long wall is built in the harbour of Velm | Post' }, 'nearTitle', 1],
  ['two authors as one line', { authors: ['Anna Berg', 'Nils Brandt'] }, { author: 'By Nils Brandt and Anna Berg' }, 'authors', 1],
  ['one of two authors', { authors: ['Anna Berg', 'Nils Brandt'] }, { author: ['Anna Berg'] }, 'authors', 0],
  ['one of two authors, at least', { authors: ['Anna Berg', 'Nils Brandt'] }, { author: ['Anna Berg'] }, 'anyAuthor', 1],
  ['a first name is nobody', { authors: ['Anna Berg'] }, { author: 'Anna' }, 'anyAuthor', 0],
  ['the day in the zone of the page', { published: '2031-02-03T23:30:00-05:00', publishedDay: '2031-02-03' }, { published: '2031-02-04T04:30:00.000Z' }, 'day', 1],
  ['another day', { publishedDay: '2031-02-03' }, { published: '2031-02-05T04:30:00.000Z' }, 'day', 0],
  ['no day found', { publishedDay: '2031-02-03' }, {}, 'day', 0],
  ['the minute', { published: '2031-02-03T23:30:00-05:00', publishedDay: '2031-02-03' }, { published: '2031-02-04T04:30:40.000Z' }, 'minute', 1],
  ['the picture in another size and make', { image: 'https://a.example/2031/quay-600x400.jpg' }, { image: 'https://cdn.example/x/quay.webp?w=900' }, 'image', 1],
  ['another picture', { image: 'https://a.example/quay.jpg' }, { image: 'https://a.example/mole.jpg' }, 'image', 0],
  ['the first words', { bodyStart: 'PORT VELM, Velmark – The' }, { text: 'Port Velm, Velmark: the talks' }, 'start', 1],
];

test.each(cases)('%s', (_name, truth, answer, figure, value) => {
  expect(scoreSet([{ truth: { set: 'own', ...truth }, answer, furniture: [] }])[figure]?.value).toBeCloseTo(value, 10);
});

test('precision and recall are means over pages, F1 is taken of the means; an empty answer has no precision', () => {
  const page = (articleBody: string, text: string) => ({ truth: { set: 'own', articleBody }, answer: { text }, furniture: [] });
  const scores = scoreSet([page('a b c d e', 'a b c d e'), page('a b c d e', ''), page('a b c d e', 'a b c d x y')]);
  expect(scores.precision?.value).toBeCloseTo((1 + 1 / 3) / 2, 10);
  expect(scores.recall?.value).toBeCloseTo((1 + 0 + 1 / 2) / 3, 10);
  expect(scores.f1?.value).toBeCloseTo((2 * (2 / 3) * 0.5) / (2 / 3 + 0.5), 10);
});

test('a furniture line leaks as words within the text; one of two words only as a line of its own', () => {
  const furniture = ['Sign up to our newsletter', 'Share this', 'Read more'].map((line) => ({ kind: 'x', line }));
  expect(leaksIn('They share this. Please sign up: to our newsletter\nREAD MORE\n', furniture).map(({ line }) => line)).toEqual(['Sign up to our newsletter', 'Read more']);
});

test('what the truth is silent about is not judged; leaks are counted where the text is sure', () => {
  expect(scoreSet([{ truth: { set: 'own', articleBody: 'a b c d', bodyKind: 'silver' }, answer: { title: 'x' }, furniture: [] }])).not.toHaveProperty('leaks');
  const scores = scoreSet([{ truth: { set: 'own', articleBody: 'a b c d', bodyKind: 'gold' }, answer: { text: 'a b c d\nShare' }, furniture: [{ kind: 'share', line: 'Share' }] }]);
  expect(Object.keys(scores).toSorted()).toEqual(['exact', 'f1', 'leaks', 'precision', 'recall']);
  expect(scores.leaks?.value).toBe(100);
});
