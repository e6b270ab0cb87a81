import type { Story } from '../story.ts';

export const lampKeepers: Story = {
  slug: 'last-lamp-keepers-of-corran-hand-over-the-keys',
  site: 'harbour-chronicle',
  language: 'en',
  title: 'Last lamp keepers of Corran hand over the keys',
  deck: 'After 161 years the light on the northern point turns by itself, and three people have to learn to sleep at night.',
  summary: 'The lighthouse on Corran Point goes over to remote control. Its three keepers leave with a parrot, a logbook and mixed feelings.',
  authors: ['Hester Quill', 'Dorian Fell'],
  section: 'Islands',
  tags: ['Corran', 'lighthouse'],
  published: '2026-11-17T16:20:00+00:00',
  modified: '2026-11-17T18:05:00+00:00',
  photo: {
    alt: 'A white lighthouse above a slate-grey sea',
    caption: 'The Corran light on the morning of its last manual lighting.',
    credit: 'Dorian Fell',
  },
  body: [
    'At nine minutes past six on Tuesday evening Mabel Orrin pressed a green button, waited until the lens above her head began to move, and wrote “lit” in a book that holds the same word fifty-nine thousand times.',
    'It was the last entry. From now on the light on Corran Point is watched from a control room in Saltby, forty miles to the south, by a young man named Neville who has never seen it and who looks after eleven others.',
    'Orrin, who is 58, came to the point as a relief keeper in the winter of the great ice. “They told me it would be six weeks,” she said. “I brought one pair of boots.”',
    { heading: 'A house with three clocks' },
    'The keepers’ house has three clocks, one for each watch, and for a century and a half nobody moved through its rooms without lowering their voice, because somebody was always asleep. Her colleague Jory Pask says that he still whispers in shops.',
    'The harbour board expects to save 140,000 crowns a year. It had announced the change three times before and taken it back each time, once because a fishing boat, the <em>Second Wind</em>, ran aground on the very night of the trial.',
    { quote: 'A machine will tell you that the lamp is out. It will not tell you that the wind has a different sound tonight.' },
    'Not everybody on the island shares that sorrow. Isla Mundy, who fishes for crab with her two sons, says that the new lamp is brighter and that she has not asked a lighthouse for advice in twenty years. “I have a screen for that,” she said.',
    'The board has promised to leave the following things where they are:',
    { list: ['the logbooks, all 212 of them', 'the brass speaking tube between kitchen and lantern', 'the grave of the dog Admiral, who is said to have barked in fog'] },
    'What becomes of the house is open. The parish would like rooms for walkers, and a painter from the mainland has asked for the lantern in summer. Orrin has only one request, which is that somebody winds the clocks.',
  ],
};
