/** An absolute http(s) address as RFC 3986 spells it, or null. */
export function absolute(url: string | null | undefined): string | null {
  if (!url || !/^https?:/i.test(url)) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}
