import { Element, type AnyNode } from 'domhandler';
import type { Image } from '../../model/article.ts';
import { readHttpUrl } from '../../text/url.ts';
import { foldSpace, stripControls } from '../../text/words.ts';

/** Attributes where lazy loaders keep the address, best first. */
const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-hi-res-src', 'data-full-src', 'data-image', 'data-img-url', 'data-orig-file'];
const lazySets = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-sources'];

/** An image of the story: lazy attributes, `srcset` and the sources of a `picture` resolved. Null for icons, counters and placeholders. */
export function readImage(node: AnyNode | undefined, base: string): Image | null {
  if (!(node instanceof Element)) return null;
  const img = node.name === 'picture' ? (find(node, 'img') ?? node) : node;
  const { attribs } = img;
  const url = bestAddress(img, node, base);
  if (!url) return null;
  const width = readSize(attribs['width']);
  const height = readSize(attribs['height']);
  if ((width !== null && width < 60) || (height !== null && height < 60)) return null;
  if (/(?:^|[/_.-])(?:spacer|pixel|blank|placeholder|1x1|tracking|avatar|icon|emoji|logo|sprite|badge)s?(?:[/_.-]|$)/i.test(new URL(url).pathname)) return null;
  const alt = attribs['alt'] ? foldSpace(stripControls(attribs['alt'])).slice(0, 1000) : '';
  return { url, width, height, alt: alt === '' ? null : alt, caption: null, credit: null };
}

/** Address and title of an embedded player, post or frame. */
export function readEmbed(node: AnyNode | undefined, base: string): { url: string; title: string | null } | null {
  if (!(node instanceof Element)) return null;
  const { attribs } = node;
  const source = find(node, 'source')?.attribs['src'];
  const youtube = node.name === 'amp-youtube' && attribs['data-videoid'] ? `https://www.youtube.com/watch?v=${encodeURIComponent(attribs['data-videoid'])}` : null;
  const url = readHttpUrl(youtube ?? attribs['src'] ?? attribs['data-src'] ?? attribs['data'] ?? source, base);
  if (!url || !/(?:youtube|youtu\.be|vimeo|dailymotion|twitter|x\.com|instagram|facebook|tiktok|soundcloud|spotify|datawrapper|flourish|infogram|documentcloud|scribd|google\.[a-z.]+\/maps|openstreetmap|brightcove|jwplayer|\.mp4|\.mp3|\.m3u8|podcast|acast|megaphone)/i.test(url)) return null;
  const title = attribs['title'] ? foldSpace(stripControls(attribs['title'])) : '';
  return { url, title: title === '' ? null : title };
}

function bestAddress(img: Element, node: Element, base: string): string | null {
  const sets = lazySets.map((name) => img.attribs[name]);
  if (node.name === 'picture') for (const child of node.children) if (child instanceof Element && child.name === 'source') sets.push(child.attribs['srcset'] ?? child.attribs['data-srcset']);
  const widest = sets.map((set) => (set ? widestOf(set) : null)).filter((found) => found !== null).toSorted((a, b) => b.width - a.width)[0];
  for (const value of [...lazyAttributes.map((name) => img.attribs[name]), widest && widest.width > 1 ? widest.url : null, img.attribs['src'], widest?.url]) {
    const url = value && !value.startsWith('data:') ? readHttpUrl(value, base) : null;
    if (url) return url;
  }
  return null;
}

/** The entry with the largest width or density. Addresses may hold commas, so entries part at a comma before a blank or an address. */
function widestOf(set: string): { url: string; width: number } | null {
  let best: { url: string; width: number } | null = null;
  for (const entry of set.slice(0, 20_000).split(/,\s+|,(?=https?:|\/)/)) {
    const [url, size] = entry.trim().split(/\s+/, 2);
    if (!url || url.startsWith('data:')) continue;
    const width = size ? Number.parseFloat(size) * (size.endsWith('x') ? 1000 : 1) || 1 : 1;
    if (!best || width > best.width) best = { url, width };
  }
  return best;
}

const readSize = (value: string | undefined): number | null => (value && /^\d{1,5}$/.test(value.trim()) ? Number(value) : null);

function find(node: Element, name: string): Element | null {
  for (const child of node.children) {
    if (!(child instanceof Element)) continue;
    if (child.name === name) return child;
    const inner = find(child, name);
    if (inner) return inner;
  }
  return null;
}
