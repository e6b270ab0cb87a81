import { Element, type ParentNode } from 'domhandler';
import { foldSpace } from '../../text/words.ts';
import type { Page } from '../page.ts';
import type { Outline } from './outline.ts';
import type { Traits } from './traits.ts';

/** What stands in the place of a story. */
export type Wall = 'challenge' | 'login' | 'soft-404' | 'cookie-wall' | 'paywall';

/** Words of bot checks, in titles and in the text of a page that has little else. */
const challengeWords = [
  'just a moment', 'attention required', 'access denied', 'are you a robot', 'are you human', 'verify you are human', 'verify that you are', 'checking your browser', 'please enable javascript and cookies', 'enable javascript and cookies to continue',
  'security check', 'bot verification', 'unusual traffic', 'pardon our interruption', 'please verify you are', 'request unsuccessful', 'ddos protection', 'einen moment bitte', 'un instant', 'un momento', 'captcha',
];
const challengeMarks = ['cf-browser-verification', 'challenge-platform', 'cf-challenge', '_incapsula_resource', 'px-captcha', 'captcha-delivery.com', 'geo.captcha', 'distil_r_captcha', 'ak-challenge', 'awswafintegration'];
const missingWords = [
  '404', 'not found', 'page not found', 'page cannot be found', 'no longer available', 'does not exist', 'seite nicht gefunden', 'nicht gefunden', 'page introuvable', 'page non trouvée', 'página no encontrada', 'no encontrada', 'no se encuentra', 'página não encontrada',
  'não encontrada', 'pagina non trovata', 'niet gevonden', 'sidan kunde inte hittas', 'siden blev ikke fundet', 'siden finnes ikke', 'sivua ei löytynyt', 'nie znaleziono', 'strona nie istnieje', 'stránka nenalezena', 'nem található', 'nu a fost găsită', 'bulunamadı',
  'страница не найдена', 'сторінку не знайдено', 'ページが見つかりません', '页面不存在', '找不到', '페이지를 찾을 수 없', 'không tìm thấy', 'tidak ditemukan', 'الصفحة غير موجودة', 'لم يتم العثور', 'הדף לא נמצא', 'पेज नहीं मिला',
];

/**
 * Which wall a page with this little story is. `weight`: characters of the story found (of an alphabet). Long texts are never a wall,
 * as a story may well speak of captchas and cookies.
 */
export function findWall(page: Page, outline: Outline, traits: Traits[], title: string | null, weight: number): Wall | null {
  if (weight > 2500) return null;
  const heads = [title ?? '', ...headings(outline)].map((head) => foldSpace(head).toLowerCase());
  if (weight < 900 && (heads.some((head) => challengeWords.some((words) => head.includes(words) && head.length < words.length + 60)) || (outline.chars < 1500 && hasMark(page)))) return 'challenge';
  if (weight < 1200 && heads.some((head) => missingWords.some((words) => head === words || (words.length > 3 && head.includes(words) && head.length < words.length + 50) || (words === '404' && /^(?:error\s*)?404\b/.test(head))))) return 'soft-404';
  let consent = 0;
  let paywall = 0;
  for (const { match, chars, tags } of traits) {
    if (!match || tags & 4) continue;
    const kind = match.alone ?? match.starts ?? match.contains;
    if (kind === 'consent') consent += chars;
    if (kind === 'paywall') paywall++;
  }
  if (weight < 1500 && consent > 120 && consent > outline.chars * 0.25) return 'cookie-wall';
  if (weight < 500 && outline.chars < 3000 && hasPassword(page.body ?? page.root)) return 'login';
  return paywall > 0 ? 'paywall' : null;
}

const headings = (outline: Outline): string[] => {
  const found: string[] = [];
  for (const box of outline.boxes) if ((box.name === 'h1' || box.name === 'h2') && found.length < 4) found.push(outline.pieces.slice(box.first, box.end).map((piece) => piece.text).join(' '));
  return found;
};

function hasMark(page: Page): boolean {
  let found = false;
  const visit = (node: ParentNode): void => {
    for (const child of node.children) {
      if (found || !(child instanceof Element)) continue;
      const { attribs } = child;
      const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['src'] ?? ''} ${attribs['action'] ?? ''}`.toLowerCase();
      if (challengeMarks.some((mark) => names.includes(mark))) found = true;
      visit(child);
    }
  };
  visit(page.root);
  return found;
}

const hasPassword = (node: ParentNode): boolean =>
  node.children.some((child) => child instanceof Element && ((child.name === 'input' && child.attribs['type'] === 'password') || hasPassword(child)));
