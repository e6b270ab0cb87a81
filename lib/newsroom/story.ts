/** One story of the sample newsroom, as its desk filed it. */
export interface Story {
  /** Unique in the whole newsroom; part of the address. */
  slug: string;
  /** Key of the site that publishes it. */
  site: string;
  /** BCP 47. */
  language: string;
  title: string;
  /** Standfirst under the headline. */
  deck?: string;
  /** Plain text: what the feed shows. */
  summary: string;
  authors: string[];
  section: string;
  tags: string[];
  /** ISO 8601 with the zone of the paper. Fixed, so that a second run finds the same documents, byte for byte. */
  published: string;
  modified?: string;
  photo?: Photo;
  body: Piece[];
  /** `missing`: the feed announces it, its page answers 404. `members`: robots.txt refuses it. `paid`: the page shows `freePieces` and a wall. */
  access?: 'missing' | 'members' | 'paid';
  freePieces?: number;
  /** The feed links the story by its short address. */
  linkedShort?: boolean;
}

export interface Photo {
  alt: string;
  caption: string;
  credit: string;
}

/**
 * A paragraph is a string and may hold `a`, `em` and `strong`. `stray` is a line that does not belong to the story,
 * but was typed or pasted between its paragraphs without any mark of its own.
 */
export type Piece = string | { heading: string } | { quote: string } | { list: string[] } | { stray: string };

/** The text that a clean clipping of the whole story has: paragraphs parted by a blank line, items of a list by a line break. */
export const storyText = (story: Story): string => piecesText(story.body);

/** The same of what the page shows: for a paid story, the part before the wall. */
export const visibleText = (story: Story): string => piecesText(visiblePieces(story));

export const visiblePieces = (story: Story): Piece[] => (story.access === 'paid' ? story.body.slice(0, story.freePieces ?? 2) : story.body);

const piecesText = (pieces: Piece[]): string =>
  pieces
    .map(pieceText)
    .filter((text) => text !== null)
    .join('\n\n');

function pieceText(piece: Piece): string | null {
  if (typeof piece === 'string') return plainText(piece);
  if ('heading' in piece) return plainText(piece.heading);
  if ('quote' in piece) return plainText(piece.quote);
  if ('list' in piece) return piece.list.map(plainText).join('\n');
  return null;
}

/** Our paragraphs hold no entities and no "<" save that of a tag. */
export const plainText = (paragraph: string): string => paragraph.replace(/<[^<>]*>/g, '');
