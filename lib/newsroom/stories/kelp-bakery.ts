import type { Story } from '../story.ts';

/** Speaks of adverts and newsletters itself: those sentences are the story and stay. */
export const kelpBakery: Story = {
  slug: 'the-baker-who-sold-a-thousand-kelp-loaves-with-one-newsletter',
  site: 'harbour-chronicle',
  language: 'en',
  title: 'The baker who sold a thousand kelp loaves with one newsletter',
  summary: 'A baker on Thole refused to pay for advertising and wrote letters instead. Now the mainland orders her bread.',
  authors: ['Marigold Tait'],
  section: 'Living',
  tags: ['food', 'kelp', 'Thole'],
  published: '2026-11-16T09:00:00+00:00',
  photo: { alt: 'Dark loaves on a wooden shelf', caption: 'Loaves cool on the shelf that used to hold rope.', credit: 'Marigold Tait' },
  body: [
    'Brenna Marsh does not believe in advertisements. She had one once, a quarter page between a chandler and an undertaker, and in the month after it came out she sold eleven loaves fewer than in the month before.',
    'So last winter she tried something else. She bought a list of nobody, asked each customer at her counter for an address, and began to write a newsletter about what went wrong in the bakery that week.',
    'The first one went to nineteen people and described, over two pages, a fight with a seagull. The fourth told how she had mistaken dried kelp for dried mushrooms at five in the morning, and what the bread had tasted like.',
    '“I wrote that it was the best mistake of my life and that I would never make it again,” Marsh said. “By noon I had forty orders for the mistake.”',
    'The loaf is nearly black and smells of low tide. It keeps for nine days, which matters on an island where the supply boat turns back one time in four. A laboratory in Saltby found that it holds as much iodine as two portions of cod.',
    'By May the newsletter had three thousand readers and the bakery had a waiting list. A supermarket chain offered to print her story on paper bags, with an advertisement for its own butter on the back. She declined, in writing, and published the letter.',
    'Success has its price. The kelp must be cut by hand at spring tides, and the two students who do it have asked for hot soup, then for a raise, then for both. Marsh gave them both and wrote about it.',
    'She still has no website and no sign above the door. Asked how strangers find the shop, she opened a window. “They follow their nose,” she said.',
  ],
};
