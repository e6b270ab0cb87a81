import { Element, type AnyNode } from 'domhandler';
import type { Embed, Image } from '../../model/article.ts';
import { readHttpUrl } from '../../text/url.ts';
import { cleanText } from '../../text/words.ts';
import { attributeOf } from '../named-element.ts';

/** Attributes where lazy loaders keep the address, best first. */
const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-hi-res-src', 'data-full-src', 'data-image', 'data-img-url', 'data-orig-file'];
const lazySets = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-sources'];

/** An image of the story: lazy attributes, `srcset` and the sources of a `picture` resolved. Null for icons, counters and placeholders. */
export function readImage(node: AnyNode | undefined, base: string): Image | null {
  if (!(node instanceof Element)) return null;
  const img = node.name === 'picture' ? (find(node, 'img') ?? node) : node;
  const url = bestAddress(img, node, base);
  if (!url) return null;
  const width = readSize(attributeOf(img, 'width'));
  const height = readSize(attributeOf(img, 'height'));
  if ((width !== null && width < 60) || (height !== null && height < 60)) return null;
  if (/(?:^|[/_.-])(?:spacer|pixel|blank|placeholder|1x1|tracking|avatar|icon|emoji|logo|sprite|badge)s?(?:[/_.-]|$)/i.test(new URL(url).pathname)) return null;
  if (counters.test(url)) return null;
  const alt = cleanText(attributeOf(img, 'alt') ?? '').slice(0, 1000);
  return { url, width, height, alt: alt === '' ? null : alt, caption: null, credit: null };
}

/** What is embedded: a player, a network's post, a frame with something else. Null for what is none of the story's: adverts, forms, counters. */
export function readEmbed(node: AnyNode | undefined, base: string): Embed | null {
  if (!(node instanceof Element)) return null;
  const { name } = node;
  const isPost = !frames.has(name);
  const source = find(node, 'source') ?? null;
  const ids = ampAddresses[name]?.map(([attribute, before]) => {
    const id = attributeOf(node, attribute);
    return id ? before + encodeURIComponent(id) : undefined;
  }) ?? [];
  const named = [...ids, ...addresses.map((attribute) => attributeOf(node, attribute)), attributeOf(source, 'src'), ...(isPost ? linksOf(node) : [])];
  const url = named.map((value) => readHttpUrl(value, base)).find((found) => found !== null && (!isPost || posts.test(found)));
  if (!url || (isSmall(node) && !/audio/.test(name)) || (!/video|audio/.test(name) && foreign.test(url))) return null;
  const type = isPost || posts.test(url) ? 'post' : /video|youtube|vimeo/.test(name) || videos.test(url) ? 'video' : /audio/.test(name) || audios.test(url) ? 'audio' : 'frame';
  const title = cleanText(attributeOf(node, 'title') ?? '').slice(0, 300);
  return { type, url, title: title === '' ? null : title, caption: null };
}

const frames = new Set('iframe object embed audio video amp-youtube amp-video amp-iframe amp-brightcove amp-vimeo amp-audio'.split(' '));
const addresses = ['data-href', 'data-instgrm-permalink', 'cite', 'src', 'data-src', 'data-lazy-src', 'data-url', 'data'];
/** Attributes with the number of what is shown, and the address that it belongs to. */
const ampAddresses: Record<string, [attribute: string, before: string][]> = {
  'amp-youtube': [['data-videoid', 'https://www.youtube.com/watch?v=']],
  'amp-vimeo': [['data-videoid', 'https://vimeo.com/']],
  'amp-twitter': [['data-tweetid', 'https://twitter.com/i/status/']],
  'amp-instagram': [['data-shortcode', 'https://www.instagram.com/p/']],
};
const posts = /(?:twitter|x)\.com\/\w+\/status|instagram\.com\/(?:p|reel|tv)\/|facebook\.com\/.{0,100}(?:posts|videos|photo|permalink|plugins\/(?:post|video))|tiktok\.com\/(?:@|embed)|threads\.(?:net|com)\/@|bsky\.app\/profile\/|t\.me\/\w+\/\d|vk\.com\/(?:wall|video)|reddit\.com\/r\/|linkedin\.com\/(?:embed|posts)/i;
const videos = /youtu|vimeo|dailymotion|brightcove|jwplayer|twitch|rutube|bilibili|kaltura|video|\.mp4|\.m3u8/i;
const audios = /soundcloud|spotify|podcast|acast|megaphone|audio|deezer|spreaker|ivoox|\.mp3/i;
const foreign = /doubleclick|syndication|adserv|adsystem|\bads?[.\d/_-]|advert|banner|googletagmanager|recaptcha|captcha|newsletter|subscri|sign-?up|login|consent|cookie|comments?\b|disqus|outbrain|taboola|plugins\/(?:like|share|page|follow)|sharer?\b|tracking|pixel/i;

/** Frames of a few points are counters. */
const isSmall = (frame: Element): boolean => ['width', 'height'].map((side) => attributeOf(frame, side)).some((size) => /^\d{1,2}(?:px)?$/.test(size ?? '') && Number.parseInt(size!) < 30);

function linksOf(node: Element): string[] {
  return node.children.flatMap((child) => {
    if (!(child instanceof Element)) return [];
    const href = child.name === 'a' ? attributeOf(child, 'href') : null;
    return href ? [href, ...linksOf(child)] : linksOf(child);
  });
}

function bestAddress(img: Element, node: Element, base: string): string | null {
  for (const name of lazyAttributes) {
    const url = readAddress(attributeOf(img, name), base);
    if (url) return url;
  }
  let widest: Candidate | null = null;
  for (const name of lazySets) widest = wider(widest, attributeOf(img, name));
  if (node.name === 'picture') for (const child of node.children) if (child instanceof Element && child.name === 'source') widest = wider(widest, attributeOf(child, 'srcset') ?? attributeOf(child, 'data-srcset'));
  return (widest && widest.width > 1 ? readAddress(widest.url, base) : null) ?? readAddress(attributeOf(img, 'src'), base) ?? readAddress(widest?.url, base);
}

const readAddress = (value: string | undefined, base: string): string | null => (value && !value.startsWith('data:') ? readHttpUrl(value, base) : null);

interface Candidate {
  url: string;
  width: number;
}

function wider(best: Candidate | null, set: string | undefined): Candidate | null {
  const found = set ? widestOf(set) : null;
  return found && (!best || found.width > best.width) ? found : best;
}

/** The entry with the largest width or density. Addresses may hold commas, so entries part at a comma before a blank or an address. */
function widestOf(set: string): Candidate | null {
  let best: Candidate | null = null;
  for (const entry of set.slice(0, 20_000).split(/,\s+|,(?=https?:|\/)/)) {
    const [url, size] = entry.trim().split(/\s+/, 2);
    if (!url || url.startsWith('data:')) continue;
    const width = size ? Number.parseFloat(size) * (size.endsWith('x') ? 1000 : 1) || 1 : 1;
    if (!best || width > best.width) best = { url, width };
  }
  return best;
}

/** What counts readers, in feeds above all, and is not always said to be a point wide. */
const counters = /\/~(?:ff|r)\/|(?:track(?:er|ing)?|beacon|count(?:er)?|hit|open)\.(?:gif|png|php)/i;

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
