import { Element, Text } from 'domhandler';
import type { Block, Embed, Image, Link } from '../../model/article.ts';
import { foldSpace, stripControls } from '../../text/words.ts';
import { nearest } from '../body/boxes-around.ts';
import { isDataTable } from '../body/data-table.ts';
import type { Box, Outline, Piece } from '../body/outline.ts';
import { mark } from '../metadata/class-words.ts';
import { classMarksOf } from '../named-element.ts';
import { bareCredit, splitCredit } from '../split-credit.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { renderInline, type Inline } from './inline.ts';
import { readEmbed, readImage } from './media.ts';
import { renderList } from './list.ts';
import { renderTable } from './table.ts';

export interface Rendered {
  blocks: Block[];
  /** Blocks but figures, parted by a blank line. */
  text: string;
  markdown: string;
  html: string;
  images: Image[];
  links: Link[];
  embeds: Embed[];
}

/** How a piece goes into the story: as text, as words under a picture, or not at all. */
export type Role = 'story' | 'caption' | 'credit' | null;

/**
 * Kept pieces → blocks, and those to text, Markdown and HTML. The HTML is written from nothing but text and known tags:
 * no markup of the page reaches it. `roles` by index of the piece; media between the first and last story piece come along,
 * and so do `posts` of networks.
 */
export function renderBlocks(outline: Outline, roles: Role[], base: string, posts: readonly Box[] = []): Rendered {
  const writer = new Writer(base);
  for (const group of groupsOf(outline, roles, posts)) writer.add(group, roles);
  return writer.finish();
}

type GroupKind = 'heading' | 'paragraph' | 'list' | 'quote' | 'table' | 'code' | 'figure' | 'post';
interface Group {
  kind: GroupKind;
  box: Box;
  pieces: Piece[];
}

/** Neighbouring pieces of one list, quote, table or paragraph belong together. */
function groupsOf(outline: Outline, roles: Role[], posts: readonly Box[]): Group[] {
  const groups: Group[] = [];
  // tables and lists: whether they hold data, or are a frame
  const tables = new Map<Box, boolean>();
  let told = 0;
  for (const piece of outline.pieces) {
    for (let box = posts[told]; box && box.first <= piece.index; box = posts[++told]) groups.push({ kind: 'post', box, pieces: [] });
    const role = roles[piece.index];
    if (!role) continue;
    const { kind, box } = piece.kind !== 'text' || role !== 'story' ? { kind: 'figure' as const, box: figureOf(piece) } : placeOf(piece, outline, tables);
    const last = groups[groups.length - 1];
    const joins = last && last.kind === kind && last.box === box && !(isMedia(piece) && last.pieces.some(isMedia) && !isCopy(piece));
    if (joins && (kind !== 'paragraph' || isSameParagraph(last.pieces[last.pieces.length - 1]!, piece))) last.pieces.push(piece);
    else if (kind === 'figure' && piece.kind === 'text' && last?.kind === 'figure' && last.pieces.every(isMedia)) last.pieces.push(piece);
    else groups.push({ kind, box, pieces: [piece] });
  }
  return groups;
}

const isMedia = ({ kind }: Piece): boolean => kind !== 'text';

/** A lazy picture, told again to readers without scripts. */
const isCopy = ({ kind, leaves }: Piece): boolean => kind === 'image' && leaves[0]!.parent instanceof Element && leaves[0]!.parent.name === 'noscript';

/** Lines of verse and addresses hang together; a line that ends a longer sentence ends its paragraph. */
function isSameParagraph(before: Piece, piece: Piece): boolean {
  // what stood between them and went was a block
  if (piece.breaks !== 1 || piece.index !== before.index + 1) return false;
  return !(before.text.length > (unspaced.test(before.text) ? 25 : 60) && /[.!?…”"»。！？」।۔։]$/.test(before.text));
}

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

const figureOf = ({ box }: Piece): Box => nearest(box, 'figure') ?? box;

/** The innermost heading or code block, else the outermost list, quote or table of data around the piece. */
function placeOf(piece: Piece, outline: Outline, frames: Map<Box, boolean>): { kind: GroupKind; box: Box } {
  let found: { kind: GroupKind; box: Box } | null = null;
  for (let box: Box | null = piece.box; box; box = box.parent) {
    const { name } = box;
    // a heading left open holds the whole story
    if (/^h[1-6]$/.test(name) && box.chars <= longestHeading) return { kind: 'heading', box };
    if (name === 'pre') return { kind: 'code', box };
    if (name === 'ul' || name === 'ol') {
      let data = frames.get(box);
      if (data === undefined) frames.set(box, (data = !isFrame(box, outline)));
      if (data) found = { kind: 'list', box };
    }
    if (name === 'blockquote') found = { kind: 'quote', box };
    else if (name === 'table') {
      let data = frames.get(box);
      if (data === undefined) frames.set(box, (data = isDataTable(box, outline)));
      if (data) found = { kind: 'table', box };
      else break;
    } else if (name === 'article' || name === 'main') break;
    // a list that is the whole page's frame is no list
    if (found && box.chars > 0.6 * outline.chars && box.chars > 3000 && found.box === box && name !== 'blockquote') found = null;
  }
  return found ?? { kind: 'paragraph', box: piece.box };
}

/** Characters. */
const longestHeading = 1000;

/** Prose paragraphs in one item, or in a list of single ones that is most of the page, that make the list a frame around a story. */
const paragraphsInFrame = 4;

/** A list whose items are no items: a whole story in one of them, or most of the page with a paragraph in each. */
function isFrame(list: Box, outline: Outline): boolean {
  const most = list.chars > 0.6 * outline.chars;
  let item: Box | null = null;
  let prose = 0;
  let short = 0;
  for (let at = list.first; at < list.end; at++) {
    const { kind, text, box } = outline.pieces[at]!;
    if (kind !== 'text') continue;
    const around = nearest(box, 'li');
    if (!most && around !== item) prose = 0;
    item = around;
    if (text.length < 80 || !/[.!?…”"»。！？]$/.test(text)) short++;
    else if (++prose >= paragraphsInFrame && !most) return true;
  }
  return most && prose >= paragraphsInFrame && prose > 2 * short;
}

class Writer {
  private readonly base: string;
  private readonly blocks: Block[] = [];
  private readonly images: Image[] = [];
  private readonly links: Link[] = [];
  private readonly embeds: Embed[] = [];
  private readonly seen = new Set<string>();

  constructor(base: string) {
    this.base = base;
  }

  add(group: Group, roles: Role[]): void {
    const { kind, pieces, box } = group;
    if (kind === 'figure') return this.addFigure(pieces, roles);
    if (kind === 'post') return this.addEmbed(readEmbed(box.element!, this.base), null, '', roles.slice(box.first, box.end).includes('story'));
    if (kind === 'list') return this.push('list', renderList(pieces, box, this.base));
    if (kind === 'table') return this.push('table', renderTable(pieces, box, this.base));
    if (kind === 'code') return this.addCode(pieces);
    if (kind === 'quote') return this.addQuote(pieces);
    const inline = renderInline(pieces, this.base);
    if (kind === 'heading') {
      const level = Number(box.name.slice(1));
      this.push('heading', { ...inline, text: inline.text.replaceAll('\n', ' '), markdown: `${'#'.repeat(level)} ${inline.markdown.replaceAll('  \n', ' ')}`, html: `<h${level}>${inline.html}</h${level}>` }, level);
    } else this.push('paragraph', { ...inline, html: `<p>${inline.html}</p>` });
  }

  finish(): Rendered {
    const { blocks, images, links, embeds } = this;
    let text = '';
    let markdown = '';
    let html = '';
    for (const block of blocks) {
      if (block.type !== 'figure' && block.type !== 'embed') text += text === '' ? block.text : `\n\n${block.text}`;
      markdown += markdown === '' ? block.markdown : `\n\n${block.markdown}`;
      html += html === '' ? block.html : `\n${block.html}`;
    }
    return { blocks, text, markdown, html, images, links, embeds };
  }

  private push(type: Block['type'], made: { text: string; markdown: string; html: string; links?: Link[] }, level?: number): void {
    if (made.text.trim() === '' && type !== 'figure' && type !== 'embed') return;
    this.blocks.push({ type, text: made.text, markdown: made.markdown, html: made.html, ...(level ? { level } : {}) });
    if (made.links) this.links.push(...made.links);
  }

  private addQuote(pieces: Piece[]): void {
    const parts: Piece[][] = [];
    for (const piece of pieces) {
      const last = parts[parts.length - 1];
      if (last && last[0]!.box === piece.box && piece.breaks === 1) last.push(piece);
      else parts.push([piece]);
    }
    const inlines = parts.map((part) => renderInline(part, this.base));
    this.push('quote', {
      text: inlines.map((inline) => inline.text).join('\n'),
      markdown: inlines.map((inline) => inline.markdown.split('\n').map((line) => `> ${line}`).join('\n')).join('\n>\n'),
      html: `<blockquote>${inlines.map((inline) => `<p>${inline.html}</p>`).join('')}</blockquote>`,
      links: inlines.flatMap((inline) => inline.links),
    });
  }

  private addCode(pieces: Piece[]): void {
    const raw = pieces.map((piece) => piece.leaves.map((leaf) => (leaf instanceof Text ? leaf.data : '')).join('')).join('\n');
    const text = stripControls(raw).split('\n').map((line) => line.trimEnd()).join('\n').trim();
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    this.push('code', { text, markdown: `${fence}\n${text}\n${fence}`, html: `<pre><code>${escapeHtml(text)}</code></pre>` });
  }

  private addFigure(pieces: Piece[], roles: Role[]): void {
    const { caption, credit, inline } = this.wordsOf(pieces, roles);
    const words = inline ? `<figcaption>${inline.html}</figcaption>` : '';
    let embed: Embed | null = null;
    for (const { kind, leaves } of pieces) if (kind === 'embed') embed ??= readEmbed(leaves[0], this.base);
    if (embed) return this.addEmbed(embed, caption, words, false);
    const made: Image[] = [];
    for (const { kind, leaves } of pieces) {
      const image = kind === 'image' ? readImage(leaves[0], this.base) : null;
      if (!image) continue;
      const same = made.find(({ url }) => url === image.url);
      if (same) Object.assign(same, { width: same.width ?? image.width, height: same.height ?? image.height, alt: same.alt ?? image.alt });
      else if (!this.isSeen(image.url)) made.push({ ...image, caption, credit });
    }
    if (made.length === 0) return;
    this.images.push(...made);
    if (inline) this.links.push(...inline.links);
    this.blocks.push({
      type: 'figure',
      text: inline?.text ?? '',
      markdown: made.map(({ url, alt }) => `!${renderLink(alt ?? '', url)}`).join('') + (inline ? `\n*${escapeMarkdown(inline.text)}*` : ''),
      html: `<figure>${made.map(renderImage).join('')}${words}</figure>`,
    });
  }

  /** What is printed under a picture or player, the credit parted from the rest. */
  private wordsOf(pieces: Piece[], roles: Role[]): { caption: string | null; credit: string | null; inline: Inline | null } {
    const under = pieces.filter((piece) => !isMedia(piece));
    if (under.length === 0) return { caption: null, credit: null, inline: null };
    const marked = under.map((piece) => (roles[piece.index] === 'credit' ? piece : { ...piece, leaves: piece.leaves.filter((leaf) => isCreditLeaf(leaf, piece.box.element)) }));
    const inline = renderInline(under, this.base);
    const credit = foldSpace(renderInline(marked, this.base).text);
    // what a caption's end gives away as a credit may be the whole of it
    const own = credit === '' ? null : splitCredit(credit);
    if (own && own.caption !== '') return { caption: `${inline.text.replace(credit, '').trim()} ${own.caption}`.trim(), credit: own.credit || null, inline: oneLine(inline) };
    const parted = credit === '' ? splitCredit(inline.text) : { caption: inline.text.replace(credit, '').replace(/[\s|([/–—-]{1,6}[)\]]?$/, '').trim(), credit: bareCredit(credit) };
    return { caption: (parted ? parted.caption : inline.text) || null, credit: parted?.credit || null, inline: oneLine(inline) };
  }

  /** `told`: its words are in the story already. */
  private addEmbed(embed: Embed | null, caption: string | null, words: string, told: boolean): void {
    if (!embed || this.isSeen(embed.url)) return;
    this.embeds.push({ ...embed, caption });
    if (told) return;
    const { url, title } = embed;
    const link = `<a href="${escapeHtml(url)}">${escapeHtml(title ?? url)}</a>`;
    this.blocks.push({
      type: 'embed',
      text: [title, caption].filter(Boolean).join('\n'),
      markdown: renderLink(title ?? url, url) + (caption ? `\n*${escapeMarkdown(caption)}*` : ''),
      html: words ? `<figure>${link}${words}</figure>` : `<p>${link}</p>`,
    });
  }

  private isSeen(url: string): boolean {
    if (this.seen.has(url)) return true;
    this.seen.add(url);
    return false;
  }
}

const oneLine = (inline: Inline): Inline => ({ ...inline, text: inline.text.replaceAll('\n', ' '), html: inline.html.replaceAll('<br>', ' ') });

function isCreditLeaf(leaf: Text | Element, stop: Element | null): boolean {
  for (let node = leaf.parent; node instanceof Element && node !== stop; node = node.parent) if (classMarksOf(node) & mark.credit) return true;
  return false;
}

const renderLink = (label: string, url: string): string => `[${escapeMarkdown(label.replaceAll('\n', ' '))}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;

const renderImage = ({ url, alt, width, height }: Image): string =>
  `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}"${width ? ` width="${width}"` : ''}${height ? ` height="${height}"` : ''}>`;
