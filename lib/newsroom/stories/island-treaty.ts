import type { Story } from '../story.ts';

/** A wire story with the small scars that wire stories have: a lost opening quotation mark, square brackets, pasted labels. */
export const islandTreaty: Story = {
  slug: 'although-velmark-wants-the-ferry-treaty-sarrow-keeps-the-talks-at-anchor',
  site: 'harbour-chronicle',
  language: 'en',
  title: 'Although Velmark wants the ferry treaty, Sarrow keeps the talks at anchor',
  summary: 'Velmark says that signing the treaty matters more than who owns the three skerries. Sarrow wants the order the other way round.',
  authors: ['Tobias Wren'],
  section: 'World',
  tags: ['Velmark', 'Sarrow', 'treaty'],
  published: '2026-11-18T07:45:00+00:00',
  body: [
    'PORT ELSTER, Velmark – Opening the strait to each other’s ferries, not “winning or losing a rock,” is why Velmark keeps talking to Sarrow, the Harbour Office said amid slow negotiations about the three Gannet Skerries.',
    'We have not come to take or to hand over anything, but to sign a treaty [with Sarrow],” said the office’s spokeswoman, Ilse Brandvold, on Sunday. For now the two capitals are stuck in an awkward exchange about a quarrel that is older than both their flags.',
    'Sarrow, which sells most of its herring to the Southern League, still applies the League’s duty on Velmark timber, and that makes the conversation harder, Brandvold said. “They collect the duty for somebody else, and that is one of the reasons why there is no treaty on the table.”',
    'Another is Sarrow’s wish to seat the League at the same table. Velmark’s envoy, Anders Holm, last week called that plan “absurd,” and told his counterpart, Mirela Toss, as much.',
    'Before that, the First Harbourmaster, Pelle Strand, had said that Velmark was ready to sign within the year. He will meet Sarrow’s chancellor, Odo Harrick, at the end of the month to go on with a draft that both sides have read and neither has accepted.',
    { stray: '- Advertisement -' },
    'In spring Strand offered an agreement without any terms at all, which Harrick later called “unworkable.”',
    'The two states ended the Herring War ninety years ago and never signed a peace. The skerries, known in Sarrow as Ost, Lille and Hatt, went to Velmark under the Elster Protocol of 1937. Sarrow has asked for them ever since.',
    'In Sarrow, people have begun to speak of getting back at least the smaller part of the chain, that is, the island of Lille and the rocks around Hatt. Last November Strand and Harrick said that they would build on the joint declaration of 1959.',
    'That paper leaves room for a handover, but its wording is loose. It does say that nothing changes before a treaty is signed. Sarrow answers that the map must come first.',
    { stray: 'Subscribe to our newsletter' },
    { stray: 'Sign up here to get the latest stories, updates and special offers delivered directly to your inbox.' },
  ],
};
