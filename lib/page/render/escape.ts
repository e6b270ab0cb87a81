const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attribute values in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

/** Marks that would mean something where they stand inside a line, and those that would at its start. */
export function escapeMarkdown(text: string): string {
  const inside = text.replace(/[\\`*_[\]<~]|&(?=#?[a-z0-9]{2,30};)/gi, (mark) => `\\${mark}`);
  return inside.replace(/^(#{1,6}(?:\s|$)|[-+](?:\s|$)|>|-{2,}$|=+$|\d{1,9}[.)](?:\s|$))/, (mark) => (/^\d/.test(mark) ? mark.replace(/[.)]/, (end) => `\\${end}`) : `\\${mark}`));
}
