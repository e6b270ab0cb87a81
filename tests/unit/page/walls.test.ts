import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { wallKinds } from '../../../lib/page/lexicon/lexicon.ts';
import { lexicons } from '../../../lib/page/lexicon/index.ts';
import { harbour, press, translated } from '../../seed/stories.ts';
import { briefs, emptyPages, surroundings, wallPages } from './wall-pages.ts';

const page = (title: string, body: string): string => `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const menu = '<header><a href="/">The Velm Post</a><nav><a href="/world">World</a> <a href="/sport">Sport</a></nav></header>';
const password = '<form><input name="user"><input type="password" name="pass"><button>Log in</button></form>';

/** Pages that stand in the place of a story: reason, title, body. */
const walls: [reason: string, title: string, body: string][] = [
  ['challenge', 'Just a moment...', '<h1>news.example</h1><p>Checking if the site connection is secure</p><p>news.example needs to review the security of your connection before proceeding.</p>'],
  ['challenge', 'Access Denied', '<h1>Access Denied</h1><p>You don\'t have permission to access "http://news.example/story" on this server.</p>'],
  ['challenge', 'news.example', '<p>Please verify you are a human to go on.</p><div id="px-captcha"></div>'],
  ['challenge', 'news.example', '<div><p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p></div>'],
  ['challenge', 'Un instant | Le Quai', '<p>Nous vérifions votre connexion avant de continuer.</p>'],
  ['challenge', 'Доступ ограничен', '<p>Мы заметили необычную активность. Подтвердите, что вы не робот.</p>'],
  ['challenge', '请稍候…', '<p>正在检查您的浏览器，完成后会自动跳转。</p>'],
  ['soft-404', 'Page not found | The Velm Post', `${menu}<h1>Sorry!</h1><p>The page you are looking for has moved or never was.</p>`],
  ['soft-404', 'The Velm Post', `${menu}<h1>404</h1><p>Try the search, or go to the front page.</p>`],
  ['soft-404', 'Dos Orillas', `${menu}<h2>No encontramos la página</h2><p>Es posible que la dirección haya cambiado.</p>`],
  ['soft-404', 'Seite nicht gefunden - Lindenbote', `${menu}<p>Vielleicht hilft die Suche weiter.</p>${'<p>Die letzte Fähre der Saison hat Tarn am Samstag mit vierzig Fahrgästen und einer Blaskapelle an Bord verlassen.</p>'.repeat(3)}`],
  ['soft-404', '汐浜みなと新報', '<h1>お探しのページは見つかりませんでした</h1><p>アドレスが変わったか、記事が削除された可能性があります。</p>'],
  ['soft-404', 'الصفحة غير موجودة', '<h1>عذرا</h1><p>ربما تم نقل الصفحة أو حذفها.</p>'],
  ['soft-404', 'Strona nie istnieje', '<p>Wróć na stronę główną.</p>'],
  ['soft-404', 'Halaman tidak ditemui | Berita Velm', '<p>Pautan itu mungkin sudah berubah.</p>'],
  ['soft-404', 'გვერდი ვერ მოიძებნა', '<p>სცადეთ ძებნა.</p>'],
  ['challenge', 'Сәл күтіңіз', '<p>Жалғастыру алдында робот емес екеніңізді растаңыз.</p>'],
  ['login', 'Sign in | The Velm Post', `${menu}<h1>Sign in</h1>${password}`],
  ['login', 'The Velm Post', '<h1>Log in to continue</h1><p>Enter your mail address and we will send you a link.</p>'],
  ['login', 'Lindenbote', `<p>Bitte melden Sie sich an.</p>${password}`],
  ['login', '로그인', '<p>회원만 볼 수 있습니다.</p><input type="password">'],
  ['cookie-wall', 'Before you continue to The Velm Post', '<p>We use cookies and data to deliver and maintain our services, to measure audience engagement and to understand how they are used.</p><button>Accept all</button><button>Reject all</button>'],
  [
    'cookie-wall', 'The Velm Post',
    '<h2>We value your privacy</h2><p>We and our partners use cookies and similar technologies to store information on your device and to show advertising that fits you. By continuing to use this site you agree to our cookie policy.</p><button>Accept and continue</button>',
  ],
  ['cookie-wall', 'Lindenbote', '<h1>Mit Werbung weiterlesen</h1><p>Wir verwenden Cookies, um unser Angebot zu finanzieren. Mit Ihrer Zustimmung werden Cookies auf Ihrem Gerät gespeichert. Weitere Informationen finden Sie in unserer Datenschutzerklärung.</p><button>Zustimmen</button>'],
  ['cookie-wall', 'Le Quai', '<h1>Le respect de votre vie privée est notre priorité</h1><p>Nous utilisons des cookies pour mesurer notre audience. Vous pouvez retirer votre consentement à tout moment dans notre politique de confidentialité.</p><button>Accepter</button>'],
];

test.each([...walls, ...wallPages])('%s: %s', (reason, title, body) => {
  const found = extractArticle(page(title, body), { url: 'https://news.example/story' });
  expect(found).toMatchObject({ status: 'blocked', reason, text: '', html: '', blocks: [], excerpt: null, quality: 0 });
});

/** Short pieces of news that say what walls say. */
const stories: [title: string, text: string][] = [
  ['Missing hiker not found after three days', 'Rescuers broke off the search for a hiker above Lindholt on Friday. He was not found, a spokeswoman for the police said, and the weather is turning. The man, 41, had left the hut on Tuesday with food for one day. His brother said that he knew the ridge well.'],
  ['Access denied: reporters kept out of the harbour talks', 'Reporters were kept out of the harbour talks on Sunday, and nobody would say why. The chancellery spoke of a misunderstanding. The press club of Port Velm protested in a letter and asked for a seat at the next round.'],
  ['Airport security check fails for an hour', 'Passengers stood in line for an hour at Port Velm on Monday because a security check had failed. Nine flights left late. The operator said that a cable had come loose, and that it had been mended by noon.'],
  ['New rules for cookies from May', 'Websites that use cookies must ask in plain words from May, parliament decided on Tuesday. Who says no must find the same page as who says yes. The League of Publishers called the law harmless, a consumer group called it overdue. Fines reach two million crowns.'],
  ['Robot or not a robot? A museum lets visitors guess', 'A museum in Tarn lets visitors guess who wrote a poem. Half of them were wrong, the director said on Thursday. The show runs until autumn and costs nothing for pupils.'],
  ['Just a moment in history: the smallest treaty', 'It took the two mayors four minutes to sign. The treaty between Sorrel and Habber has one sentence, and it is about a goat. The museum of Port Velm shows it for the first time on Saturday.'],
];

test.each(stories)('no wall: %s', (title, text) => {
  const found = extractArticle(page(`${title} | The Velm Post`, `${menu}<article><h1>${title}</h1><p>${text}</p></article>`), { url: 'https://news.example/story' });
  expect(found.text).toBe(text);
  expect(found.status).not.toBe('blocked');
});

test.each(emptyPages)('no story: %s', (title, body) => {
  const { status, quality } = extractArticle(page(title, body), { url: 'https://news.example/story' });
  expect(['blocked', 'thin', 'not-an-article']).toContain(status);
  expect(quality).toBeLessThan(0.4);
});

describe.each(Object.entries(surroundings))('a brief with %s', (_name, around) => {
  test.each(briefs)('%s: %s', (language, title, text) => {
    const sentences = text.split(/(?<=[.。])\s*/).filter(Boolean);
    const paragraphs = [sentences.slice(0, 2).join(' '), sentences.slice(2).join(' ')];
    const html = page(`${title} | The Velm Post`, around(`<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`)).replace('<html>', `<html lang="${language}">`);
    const found = extractArticle(html, { url: 'https://news.example/story' });
    expect(found.status).not.toBe('blocked');
    expect(found.text).toBe(paragraphs.join('\n\n'));
  });
});

test.each([
  ['en', 'Subscribe to continue reading', 'Already a subscriber? Log in'], ['tr', 'Bu içerik abonelere özeldir', 'Zaten abone misiniz? Giriş yapın'], ['zh', '本文仅限订阅用户阅读', '已经是订阅用户？登录'], ['ko', '이 기사는 구독자 전용입니다', '이미 구독 중이신가요? 로그인'],
])('the beginning of a story and a wall before its rest: %s', (language, heading, line) => {
  const story = [harbour, ...translated].find((other) => other.language === language)!;
  const teaser = story.paragraphs.slice(0, 2);
  const html = (head: string): string => `<html lang="${language}"><head><title>${story.title}</title>${head}</head><body><h1>${story.title}</h1>${teaser.map((text) => `<p>${text}</p>`).join('')}<div><h3>${heading}</h3><p>${line}</p></div></body></html>`;
  expect(extractArticle(html(''), { url: story.url })).toMatchObject({ status: 'paywalled', reason: 'paywall', text: teaser.join('\n\n') });
  // who says that all may read it only offers a subscription
  expect(extractArticle(html('<meta property="article:content_tier" content="free">'), { url: story.url }).status).not.toBe('paywalled');
});

test('a beginning that breaks off is no whole story where the page asks for money', () => {
  const html = (access: string): string => page(harbour.title, `<meta property="article:content_tier" content="${access}"><h1>${harbour.title}</h1><p>${harbour.paragraphs[0]}</p><p>${harbour.paragraphs[1]!.slice(0, 120)}…</p>`);
  expect(extractArticle(html('locked'), { url: harbour.url })).toMatchObject({ status: 'paywalled', reason: 'paywall' });
  expect(extractArticle(html('free'), { url: harbour.url }).status).toBe('ok');
});

describe('the words of every language', () => {
  const pages = lexicons.flatMap(({ language, walls }) => wallKinds.flatMap((kind) => walls[kind].contains.map((phrase) => [language, kind, phrase] as const)));
  test('name the wall in a title', () => {
    const missed = pages.filter(([, kind, phrase]) => extractArticle(page(`${phrase} | news.example`, '<p>…</p>'), { url: 'https://news.example/story' }).reason !== kind);
    expect(missed).toEqual([]);
  });

  test('name none in the titles and stories that we know', () => {
    const taken = [harbour, press, ...translated].filter(({ title, paragraphs }) => extractArticle(page(title, `<h1>${title}</h1><p>${paragraphs[0]}</p>`), { url: 'https://news.example/story' }).status === 'blocked');
    expect(taken).toEqual([]);
  });
});
