import type { Piece, Story } from '../story.ts';
import { visiblePieces } from '../story.ts';

/** How a theme writes each kind of piece. */
export interface PieceTags {
  paragraph: (html: string, index: number) => string;
  heading: (html: string) => string;
  quote: (html: string) => string;
  list: (items: string[]) => string;
}

export const plainTags: PieceTags = {
  paragraph: (html) => `<p>${html}</p>`,
  heading: (html) => `<h2>${html}</h2>`,
  quote: (html) => `<blockquote><p>${html}</p></blockquote>`,
  list: (items) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`,
};

/** The story's pieces as markup. `inserts[n]` is furniture that the theme puts after the n-th piece. */
export function storyBody(story: Story, inserts: Record<number, string> = {}, tags: PieceTags = plainTags): string {
  return visiblePieces(story)
    .map((piece, index) => `${pieceMarkup(piece, index, tags)}${inserts[index + 1] ? `\n${inserts[index + 1]}` : ''}`)
    .join('\n');
}

function pieceMarkup(piece: Piece, index: number, tags: PieceTags): string {
  if (typeof piece === 'string') return tags.paragraph(piece, index);
  if ('heading' in piece) return tags.heading(piece.heading);
  if ('quote' in piece) return tags.quote(piece.quote);
  if ('list' in piece) return tags.list(piece.list);
  return tags.paragraph(piece.stray, index);
}
