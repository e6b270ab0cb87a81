import type { Story } from '../story.ts';

/** The feed still announces it, but the page has gone. */
export const withdrawnFerry: Story = {
  slug: 'night-ferry-to-thole-cancelled-until-further-notice',
  site: 'harbour-chronicle',
  language: 'en',
  title: 'Night ferry to Thole cancelled until further notice',
  summary: 'The night ferry to Thole will not sail until the pier at Northend has been inspected. Passengers with tickets for this week can use the mail boat, which leaves at half past five.',
  authors: ['Tobias Wren'],
  section: 'Sea',
  tags: ['ferries', 'Thole'],
  published: '2026-11-12T20:10:00+00:00',
  access: 'missing',
  body: [
    'The night ferry to Thole will not sail until the pier at Northend has been inspected, the harbour board said on Thursday.',
    'Passengers with tickets for this week can use the mail boat, which leaves at half past five.',
  ],
};
