import type { Story } from '../story.ts';

/** Lies where robots.txt lets nobody in. */
export const membersSupper: Story = {
  slug: 'an-evening-with-the-night-desk',
  site: 'harbour-chronicle',
  language: 'en',
  title: 'An evening with the night desk',
  summary: 'Members are invited to see how the paper is made between ten and three. There will be soup. Places are drawn by lot on the first of December.',
  authors: ['Marigold Tait'],
  section: 'Members',
  tags: ['members'],
  published: '2026-11-13T12:00:00+00:00',
  access: 'members',
  body: [
    'Twice a year the night desk opens its door to members of this newspaper, and twice a year it regrets it by two in the morning.',
    'Twelve guests can come. They may read the wires, argue about headlines and stay until the first copies are brought up from the press.',
    'Whoever falls asleep will be woken for the soup.',
  ],
};
