import type { Story } from '../story.ts';

export const tideClock: Story = {
  slug: 'researchers-find-that-limpets-keep-better-time-than-the-town-hall',
  site: 'harbour-chronicle',
  language: 'en',
  title: 'Researchers find that limpets keep better time than the town hall',
  summary: 'Snails on the quay of Saltby set off for their meals within four minutes of high water. The clock above them is eleven minutes slow.',
  authors: ['Dorian Fell'],
  section: 'Science',
  tags: ['limpets', 'tides', 'Saltby'],
  published: '2026-11-14T11:30:00+00:00',
  linkedShort: true,
  photo: { alt: 'Limpets on a wet harbour wall', caption: 'Each of the numbered limpets returns to its own scar in the stone.', credit: 'Saltby Marine Station' },
  body: [
    'For eighty-one nights Professor Anwen Glass and two students lay on their stomachs on the quay of Saltby and looked at snails. They had painted a number on each of sixty limpets and wanted to know when they leave home.',
    'The answer, published this week in the station’s yearbook, is that they leave four minutes before the water reaches them, give or take four. They are back on exactly the same spot, turned the same way, before it falls again.',
    'How a limpet knows the time is not clear. Light can be ruled out, since the animals set off in pitch darkness as well. So can the splash of the first wave: on eleven windless nights they were no later than in a gale.',
    '“We tried everything short of asking them,” Glass said. “We moved some of them to a bucket two streets away, and for three days they still kept the hours of the quay.”',
    'The bucket is what made the finding known beyond the station. It stood in the porch of the town hall, beneath a clock that the council had repaired in spring at a cost of 6,300 crowns. When the students compared the two, the clock lost.',
    'On average it was eleven minutes slow. The mayor, Percival Roe, at first doubted the snails. He has since had the clock looked at again and says that a pigeon had nested on the minute hand.',
    'Next year the group wants to repeat the work on the western shore, where the tide comes twice as fast. The sixty limpets of Saltby have been thanked and left alone. Number 34, the students note, has moved in with number 12.',
  ],
};
