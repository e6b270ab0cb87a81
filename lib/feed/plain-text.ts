import { cleanText } from '../text/words.ts';
import { decodeReferences } from './entities.ts';

/**
 * A title or name as plain text: markup dropped, references decoded even where they were escaped once too often, white space folded.
 * Linear in its input.
 */
export function plainText(html: string): string {
  const text = html.includes('<') ? dropTags(html) : html;
  return cleanText(decodeLeftover(text));
}

/** References that are left after decoding were escaped twice or three times. */
export function decodeLeftover(text: string): string {
  let decoded = text;
  for (let times = 0; times < 3 && decoded.includes('&'); times++) {
    const next = decodeReferences(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** A "<" opens a tag when a letter, "/" or "!" follows and a ">" comes after it before the next "<"; the words of script and style go with their tags. */
export function dropTags(html: string): string {
  let out = '';
  let at = 0;
  let lower: string | null = null;
  for (;;) {
    const start = html.indexOf('<', at);
    if (start < 0) return out + html.slice(at);
    out += html.slice(at, start);
    const end = tagEnd(html, start);
    if (end < 0) {
      out += '<';
      at = start + 1;
      continue;
    }
    const name = /^<(script|style)\b/i.exec(html.slice(start, start + 8))?.[1];
    at = end;
    if (name) {
      lower ??= html.toLowerCase();
      const close = lower.indexOf(`</${name.toLowerCase()}`, end);
      if (close < 0) return out;
      at = close;
    }
    if (/^<\/?(?:br|p|div|li|h[1-6]|td|tr)\b/i.test(html.slice(start, start + 6))) out += ' ';
  }
}

function tagEnd(html: string, start: number): number {
  if (!/[a-z/!]/i.test(html.charAt(start + 1))) return -1;
  for (let at = start + 1; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x3c) return -1;
  }
  return -1;
}
