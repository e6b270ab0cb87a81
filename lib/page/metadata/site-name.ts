export const isSiteName = (text: string, siteNames: readonly string[]): boolean => {
  const key = siteKey(text);
  return key !== '' && keysOf(siteNames).has(key);
};

/** One page asks often; its list of names stays the same object. */
const keyCache = new WeakMap<readonly string[], Set<string>>();

function keysOf(siteNames: readonly string[]): Set<string> {
  const known = keyCache.get(siteNames);
  if (known) return known;
  const keys = new Set(siteNames.map(siteKey));
  keyCache.set(siteNames, keys);
  return keys;
}

/** A site's name with case, blanks, punctuation, accents and a top-level domain aside. */
export const siteKey = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(/\.(?:com|org|net|co\.uk|[a-z]{2,3})$/, '').replace(/^the\s/, '').replace(/[^\p{L}\p{N}]+/gu, '');

/** "Storm hits coast | Example News" → "Storm hits coast": parts at either end that name the site, behind a separator with blanks. */
export function dropSiteName(title: string, siteNames: readonly string[]): string {
  let parts = splitTitle(title);
  while (parts.length > 2 && namesSite(parts.at(-1) ?? '', siteNames)) parts = parts.slice(0, -2);
  while (parts.length > 2 && namesSite(parts[0] ?? '', siteNames)) parts = parts.slice(2);
  return parts.join('').trim();
}

/** Parts and the separators between them, by turns. */
const splitTitle = (title: string): string[] => title.slice(0, 1000).split(/(\s(?:\||-|–|—|:|•|·|»|«|\/|~|::|\|\|)\s|\|)/);

function namesSite(part: string, siteNames: readonly string[]): boolean {
  const key = siteKey(part.trim());
  if (key === '' || part.length > 60) return key === '';
  for (const other of keysOf(siteNames)) {
    if (other === key || (other.length >= 4 && key.startsWith(other) && key.length <= other.length + 12) || (key.length >= 4 && other.startsWith(key))) return true;
  }
  return false;
}
