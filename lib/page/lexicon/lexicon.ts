/** Kinds of furniture that give themselves away by their words. */
export const furnitureKinds = [
  'advert', // "Advertisement", "- Advertisement -", "Story continues below advertisement"
  'newsletter', // calls ("Subscribe to our newsletter") and pitches ("… delivered directly to your inbox")
  'share', // "Share this article", "Click to share on …", "Copy link"
  'follow', // "Follow us on …", "Join our channel"
  'related', // "Related articles", "You may also like", "Most read"
  'read-more', // "Read more:", "Also read:", "See also"
  'comments', // "Leave a comment", "Join the conversation", "3 comments"
  'consent', // cookie and consent notices
  'copyright', // "© …", "All rights reserved"
  'app', // "Download our app"
  'subscription', // "Support our journalism", "Become a member", "Already a subscriber?"
  'paywall', // "Subscribe to continue reading", "This article is for subscribers only"
  'author-box', // "About the author", "More from this author"
  'republished', // "This article was originally published …"
  'media', // player left-overs: "Watch: …", "Image source", "Getty Images", "Play video"
  'navigation', // "Back to top", "Skip to content", "Print this page", "Home"
] as const;
export type FurnitureKind = (typeof furnitureKinds)[number];

/**
 * Phrases of one kind, in lower case and plain spelling: the matcher folds case, spaces, quotes, dashes and decoration ("- … -", "[…]", "»").
 * `*` stands for up to four words (never first), `#` for a number.
 */
export interface Phrases {
  /** The whole line is this: goes wherever it stands. */
  alone?: string[];
  /** A short line begins with this: goes wherever it stands. Only what no sentence of a story begins with ("read also:"). */
  starts?: string[];
  /** A short block contains this: goes only at the edges of the story or beside others of its kind. */
  contains?: string[];
}

/** What stands where a story should be. */
export const wallKinds = [
  'challenge', // bot checks and refusals: "Just a moment …", "Verify you are human"
  'login', // "Log in to continue"
  'soft-404', // "Page not found", served as if it were a page
  'cookie-wall', // consent asked for before anything is shown
] as const;
export type WallKind = (typeof wallKinds)[number];

/** Phrases of page titles and headings, spelled as those of furniture, without `*` and `#`. */
export interface WallPhrases {
  /** The whole of one, the site's name aside: what a story's headline may hold as well ("not found"). */
  alone: string[];
  /** Anywhere in a short one: what only a wall says ("the page you are looking for"). */
  contains: string[];
}

/** What we know of one language. One file a language, our own phrases; add-a-language.md tells how. */
export interface Lexicon {
  /** BCP 47 primary tag. */
  language: string;
  furniture: Partial<Record<FurnitureKind, Phrases>>;
  walls: Record<WallKind, WallPhrases>;
  /** How a publisher's note on its own mistake begins. */
  corrections: string[];
  /** Words before an author's name: by, von, por. */
  by: string[];
  /** Words behind an author's name in a note that says who that is: is, writes, covers. Empty where the verb stands elsewhere. */
  authorIs: string[];
  /** Words before a date of publication, and before a date of change. */
  published: string[];
  updated: string[];
  /** Words before a picture credit: photo, foto, image. */
  photo: string[];
  /** The twelve months, full names then (after them) short forms in the same order, as dates print them. */
  months: string[];
  /** 25 to 60 of the most frequent words that tell the language from its neighbours; empty for scripts of their own. */
  stopWords: string[];
}
