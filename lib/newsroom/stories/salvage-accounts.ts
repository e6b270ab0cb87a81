import type { Story } from '../story.ts';

/** Shown in part: the rest is for subscribers. */
export const salvageAccounts: Story = {
  slug: 'where-the-salvage-money-went',
  site: 'harbour-chronicle',
  language: 'en',
  title: 'Where the salvage money went',
  summary: 'Nine wrecks, four companies and one signature: the accounts of the Salvage Fund do not add up.',
  authors: ['Hester Quill'],
  section: 'Islands',
  tags: ['Salvage Fund', 'investigation'],
  published: '2026-11-15T06:00:00+00:00',
  access: 'paid',
  freePieces: 3,
  body: [
    'The ledger of the Salvage Fund is bound in green cloth and kept in a safe to which two people have the key. One of them retired in March. The other one, until last week, was on a walking holiday without a telephone.',
    'This newspaper has seen copies of 118 of its pages. They show how money that was meant for the removal of nine wrecks went to four companies, three of which were founded in the same week and share a letter box in Saltby.',
    'The fund’s trustees say that every payment was approved. They do not say by whom. On all but two of the vouchers there is a single signature, and the man to whom it seems to belong says that he has never held a pen with green ink.',
    'The first of the companies was paid for lifting the <em>Constance</em>, a coal barge that sank in the outer harbour. Divers who went down at our request found her where she has always been, with a conger in the funnel.',
    'The second sent a bill for eleven days of crane work at a time when, according to the harbour log, both of the islands’ cranes were under repair.',
    'The public prosecutor has asked for the ledger. It was handed over on Friday, in a box that was two pages lighter than the copy we hold.',
  ],
};
