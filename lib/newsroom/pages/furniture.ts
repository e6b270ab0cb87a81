import type { PageContext } from '../site.ts';
import { escapeHtml } from './escape-html.ts';

/** Shares of the weight, as papers' pages have them: scripts and their data, then teasers, styles, icons and menus. */
const shares = { script: 0.45, teasers: 0.25, styles: 0.1, icons: 0.1, menus: 0.1 } as const;

/** A page made as heavy as a paper's: so many KB of menus, teasers, icons, styles and scripts around what the theme has drawn. None of it belongs to the story. */
export function addFurniture(html: string, page: PageContext, kilobytes: number): string {
  const bytes = (part: keyof typeof shares) => kilobytes * 1024 * shares[part];
  const head = `<style>${fill(bytes('styles'), (at) => `.m-${at}{display:flex;margin:0 ${at % 40}px;color:#${(at * 7_919 % 0xffffff).toString(16)}}\n`)}</style>`;
  const menu = `<nav class="mega-menu"><ul>${fill(bytes('menus'), (at) => `<li class="mega-menu__item"><a href="${page.origin}/${at}">${page.site.sections[at % page.site.sections.length]} ${at}</a></li>\n`)}</ul></nav>`;
  const icons = `<svg style="display:none">${fill(bytes('icons'), (at) => `<symbol id="i${at}" viewBox="0 0 24 24"><path d="M${at % 24} 4h8v${at % 9}l-${at % 7}.5 3.2c-2.1 0-${at % 5} 1.7-4 3.8z"/></symbol>\n`)}</svg>`;
  const teasers = `<aside class="teaser-wall">${fill(bytes('teasers'), (at) => teaser(page, at))}</aside>`;
  const script = `<script>window.__STATE__={${fill(bytes('script'), (at) => `"k${at}":{"id":${at * 31},"slot":"ad-${at % 12}","on":${at % 2 === 0},"label":"${escapeHtml(page.site.key)} ${at}"},\n`)}"end":0};</script>`;
  return html.replace(/<\/head>/i, (end) => `${head}\n${end}`).replace(/<body[^>]*>/i, (body) => `${body}\n${icons}\n${menu}`).replace(/<\/body>/i, (end) => `${teasers}\n${script}\n${end}`);
}

function teaser({ others, origin }: PageContext, at: number): string {
  const other = others[at % others.length];
  if (other === undefined) return `<div class="teaser-wall__item"><a href="${origin}/${at}">${at}</a></div>\n`;
  return `<div class="teaser-wall__item"><a href="${other.url}"><img src="${origin}/pixel.png" alt="" width="160" height="90"><h3 class="teaser-wall__title">${escapeHtml(other.story.title)}</h3></a><p class="teaser-wall__text">${escapeHtml(other.story.summary.slice(0, 90))}</p></div>\n`;
}

/** Pieces up to so many characters. */
function fill(length: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    const next = piece(at);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('');
}
