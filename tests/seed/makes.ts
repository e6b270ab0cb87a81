import type { Story } from './stories.ts';

/** A make of page: a story in, a whole page with furniture out. */
export type Make = (story: Story) => string;

const advert = '- Advertisement -';
const heading = 'Subscribe to our newsletter';
const pitch = 'Sign up here to get the latest news, updates and special offers delivered directly to your inbox.';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (story: Story, body: string, head = ''): string =>
  `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escape(story.title)}</title>${head}</head><body>${body}</body></html>`;

const headline = (story: Story): string => `<h1>${escape(story.title)}</h1>`;

/** Paragraphs in their wrapping, the advert label in the middle. */
function weave(story: Story, wrap: (text: string, at: number) => string, label: string): string {
  const middle = Math.ceil(story.paragraphs.length / 2);
  return story.paragraphs.map((text, at) => (at === middle ? `${label}\n` : '') + wrap(escape(text), at)).join('\n');
}

const p = (text: string): string => `<p>${text}</p>`;
const plainEnd = p(heading) + p(pitch);
const plain = (story: Story, label: string, end = plainEnd): string => page(story, headline(story) + weave(story, p, label) + end);

const labelled = (text: string): Make => (story) => plain(story, p(text));

const nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/business">Business</a></li></ul></nav>';
const footer = '<footer><p>© 2031 The Velm Post. All rights reserved.</p><a href="/terms">Terms of use</a> <a href="/privacy">Privacy policy</a></footer>';
const cards = ['Ferry fares rise again in autumn', 'Storm closes three schools in Tarn', 'Choir of Lindholt turns ninety'].map((text, at) => `<div class="card"><a href="/story-${at}"><img src="/card-${at}.jpg" alt=""><h3>${text}</h3></a></div>`).join('');
const shareBar = '<ul class="share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet</a></li><li><a href="#">Copy link</a></li></ul>';

const wrapped = (text: string): string => `<div><div><div><div><div><p>${text}</p></div></div></div></div></div>`;

/** Every make around an English story, by what is special about it. */
export const makes: Record<string, Make> = {
  'paragraphs without a class': (story) => plain(story, p(advert)),
  'label ADVERTISEMENT': labelled('ADVERTISEMENT'),
  'label between long dashes': labelled('— Advertisement —'),
  'label in square brackets': labelled('[Advertisement]'),
  'label with a colon': labelled('Advertisement:'),
  'label "Story continues below"': labelled('Story continues below'),
  'label "Story continues below advertisement"': labelled('Story continues below advertisement'),
  'label "Article continues after ad"': labelled('Article continues after ad'),
  'label "Sponsored content"': labelled('Sponsored content'),
  'label in a box of its own class': (story) => plain(story, `<div class="ad">${advert}</div>`),
  'label as bare text': (story) => plain(story, advert),
  'label centred': (story) => plain(story, `<center>${advert}</center>`),
  'label in spans': (story) => plain(story, `<div><span>-</span> <span>Advertisement</span> <span>-</span></div>`),
  'label in a figure': (story) => plain(story, `<figure><figcaption>Advertisement</figcaption></figure>`),
  'label emphasised': (story) => plain(story, `<p><em><strong>${advert}</strong></em></p>`),
  'three labels': (story) => page(story, headline(story) + weave(story, (text, at) => (at % 3 === 2 ? `${p(text)}<p>Advertisement</p>` : p(text)), '') + plainEnd),
  'newsletter in an aside': (story) => plain(story, p(advert), `<aside><h3>${heading}</h3><p>${pitch}</p></aside>`),
  'newsletter in a form': (story) => plain(story, p(advert), `<form action="/subscribe"><h4>${heading}</h4><p>${pitch}</p><input type="email" placeholder="Your email"><button>Sign up</button></form>`),
  'newsletter under a heading': (story) => plain(story, p(advert), `<h2>${heading}</h2><p>${pitch}</p>`),
  'newsletter in one paragraph': (story) => plain(story, p(advert), `<p><strong>${heading}</strong><br>${pitch}</p>`),
  'newsletter in bare boxes': (story) => plain(story, p(advert), `<div>${heading}</div><div>${pitch}</div>`),
  'newsletter in the middle': (story) => page(story, headline(story) + weave(story, p, `<h3>${heading}</h3>${p(pitch)}`) + p(advert)),
  'furniture before the first paragraph': (story) => page(story, headline(story) + p('Share this article') + p(advert) + p('Listen to this article') + weave(story, p, '') + plainEnd),
  'boxes instead of paragraphs': (story) => page(story, headline(story) + weave(story, (text) => `<div>${text}</div>`, `<div>${advert}</div>`) + `<div>${heading}</div><div>${pitch}</div>`),
  'double line breaks': (story) => page(story, `${headline(story)}<div>${weave(story, (text) => `${text}<br><br>`, `${advert}<br><br>`)}${heading}<br>${pitch}</div>`),
  'double line breaks in the body': (story) => page(story, headline(story) + weave(story, (text) => `${text}<br /><br />`, `${advert}<br /><br />`) + `${heading}<br />${pitch}`),
  'single line breaks': (story) => page(story, `${headline(story)}<div class="text">${weave(story, (text) => `${text}<br>`, `${advert}<br>`)}${heading}<br>${pitch}</div>`),
  'layout tables': (story) => page(story, `<table width="100%"><tr><td colspan="2">${nav}</td></tr><tr><td width="150"><a href="/">Home</a><br><a href="/world">World</a></td><td>${headline(story)}${weave(story, p, p(advert))}${plainEnd}</td></tr></table>`),
  'layout tables and line breaks': (story) => page(story, `<table><tr><td><table><tr><td><font size="2">${headline(story)}${weave(story, (text) => `${text}<br><br>`, `${advert}<br><br>`)}${heading}<br>${pitch}</font></td></tr></table></td></tr></table>`),
  'a table row a paragraph': (story) => page(story, `${headline(story)}<table>${weave(story, (text) => `<tr><td>${text}</td></tr>`, `<tr><td>${advert}</td></tr>`)}<tr><td>${heading}</td></tr><tr><td>${pitch}</td></tr></table>`),
  AMP: (story) => page(story, `<article>${headline(story)}<amp-img src="/harbour.jpg" width="600" height="400"></amp-img>${weave(story, p, `<amp-ad width="300" height="250" type="x"><div placeholder>${advert}</div></amp-ad>`)}<amp-form><h3>${heading}</h3><p>${pitch}</p></amp-form></article>`, '<script async src="https://cdn.example/v0.js"></script>').replace('<html ', '<html amp '),
  'each paragraph five boxes deep': (story) => page(story, headline(story) + weave(story, wrapped, wrapped(advert)) + wrapped(heading) + wrapped(pitch)),
  'upper-case tags of HTML 4': (story) =>
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>${escape(story.title)}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><H1>${escape(story.title)}</H1>${weave(story, (text) => `<P ALIGN=LEFT>${text}</P>`, `<P ALIGN=CENTER>${advert}</P>`)}<P><B>${heading}</B></P><P>${pitch}</P></BODY></HTML>`,
  'unclosed paragraphs': (story) => page(story, headline(story) + weave(story, (text) => `<p>${text}`, `<p>${advert}`) + `<p>${heading}<p>${pitch}`),
  'whole page in one form': (story) => page(story, `<form id="page" method="post" action="/"><input type="hidden" name="state" value="x">${nav}${headline(story)}${weave(story, p, p(advert))}${plainEnd}${footer}</form>`),
  'magazine theme': (story) =>
    page(
      story,
      `<header class="site-header"><a href="/">The Velm Post</a>${nav}</header><div class="wrap"><main><article class="post"><div class="entry-header">${headline(story)}<div class="meta">By <a rel="author" href="/a">Nils Brandt</a> <time datetime="2031-02-03T08:00:00Z">February 3, 2031</time></div></div>${shareBar}<div class="entry-content">${weave(story, p, `<div class="code-block">${advert}</div>`)}</div><div class="newsletter-box"><h4>${heading}</h4><p>${pitch}</p></div></article><section id="comments"><h3>3 comments</h3><p>Anna: I have crossed that harbour a hundred times and never saw a treaty.</p><p>Leave a comment</p></section></main><aside class="sidebar"><h3>Most read</h3>${cards}</aside></div>${footer}`,
    ),
  'theme without a single telling class': (story) =>
    page(story, `<div>${nav}</div><div><div><div>${headline(story)}${p('Share this article')}${weave(story, p, p(advert))}${p(heading)}${p(pitch)}</div></div><div><h3>You may also like</h3>${cards.replaceAll(' class="card"', '')}</div></div><div>${p('© 2031 The Velm Post. All rights reserved.')}</div>`),
  'related cards after the story': (story) => page(story, headline(story) + weave(story, p, p(advert)) + `<h3>Related stories</h3>${cards}` + plainEnd),
  'read-also lines between paragraphs': (story) => page(story, headline(story) + weave(story, (text, at) => (at === 2 ? `${p(text)}<p><a href="/fares">Read also: Ferry fares rise again in autumn</a></p>` : p(text)), p(advert)) + plainEnd),
  'share bar above and below': (story) => page(story, headline(story) + shareBar + weave(story, p, p(advert)) + shareBar + plainEnd),
  'linked data beside the story': (story) =>
    page(story, headline(story) + weave(story, p, p(advert)) + plainEnd, `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: '2031-02-03T08:00:00Z', articleBody: story.paragraphs.slice(0, 3).join(' ') })}</script>`),
  'links and emphasis within paragraphs': (story) => page(story, headline(story) + weave(story, (text) => p(text.replace(/^(\S+ \S+) (\S+)/, '<strong>$1</strong> <a href="/topic">$2</a>')), p(advert)) + plainEnd),
  'numeric and named entities': (story) => page(story, headline(story) + weave(story, (text) => p(text.replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;').replaceAll('–', '&ndash;').replaceAll('’', '&#x2019;')), p('&#8211; Advertisement &ndash;')) + plainEnd),
  'no-break spaces': (story) => page(story, headline(story) + weave(story, (text) => p(text.replace(' ', '&nbsp;')), p('-&nbsp;Advertisement&nbsp;-')) + p('&nbsp;') + plainEnd),
  'source broken over lines': (story) => page(story, headline(story) + weave(story, (text) => `<p>\n    ${text.replaceAll(' the ', '\n    the ')}\n  </p>`, `<p>\n  - Advertisement\n  -</p>`) + plainEnd),
  'sections for every few paragraphs': (story) => page(story, headline(story) + weave(story, (text, at) => `${at % 3 === 0 ? `${at ? '</section>' : ''}<section>` : ''}${p(text)}`, p(advert)) + `</section><section>${plainEnd}</section>`),
  'label over two lines': (story) => plain(story, '<p>ADVERTISEMENT</p><p>CONTINUE READING BELOW</p>'),
  'label "ADVERTISEMENT CONTINUE READING BELOW"': labelled('ADVERTISEMENT CONTINUE READING BELOW'),
  'label "Advertisement - scroll to continue"': labelled('Advertisement – scroll to continue'),
  'label "Article continues below this ad"': labelled('Article continues below this ad'),
  'label between stars': labelled('*** Advertisement ***'),
  'label between bars': labelled('| ADVERTISEMENT |'),
  'label in letters apart': labelled('A D V E R T I S E M E N T'),
  'label "Ad"': labelled('(Ad)'),
  'label "SPONSORED"': labelled('- SPONSORED -'),
  'label inside a paragraph of the story': (story) => page(story, headline(story) + weave(story, (text, at) => (at === 3 ? `<p>${text}<br>${advert}</p>` : p(text)), '') + plainEnd),
  'newsletter in the middle with a link on "here"': (story) => page(story, headline(story) + weave(story, p, `${p(`<b>${heading}</b>`)}${p(pitch.replace('here', '<a href="/newsletter">here</a>'))}`) + p(advert)),
  'pitch alone in the middle': (story) => page(story, headline(story) + weave(story, p, p(`<em>${pitch.replace('here', '<a href="/newsletter">here</a>')}</em>`)) + plainEnd),
  'newsletter between line breaks in the middle': (story) => page(story, `<div>${headline(story)}${weave(story, (text) => `${text}<br><br>`, `${heading}<br>${pitch}<br><br>`)}</div>`),
  'whole story in one list item': (story) => page(story, `<ul><li>${headline(story)}${weave(story, p, p(advert))}${plainEnd}</li></ul>`),
  'whole story in one list item among menus': (story) => page(story, `${nav}<ul class="layout"><li class="col">${headline(story)}${weave(story, p, p(advert))}${plainEnd}</li></ul>${footer}`),
  'a list item a paragraph': (story) => page(story, `${headline(story)}<ul class="story">${weave(story, (text) => `<li><p>${text}</p></li>`, `<li><p>${advert}</p></li>`)}</ul>${plainEnd}`),
  'AMP with a list of related stories between': (story) => page(story, `<main>${headline(story)}${weave(story, p, `<amp-ad></amp-ad><div class="i-amphtml-x"><h4>Related stories</h4><ul><li><a href="/a">Ferry fares rise again in autumn</a></li><li><a href="/b">Storm closes three schools in Tarn</a></li></ul></div>`)}${plainEnd}</main>`).replace('<html ', '<html ⚡ '),
  'boxes without a class around everything': (story) => page(story, `<div><div><a href="/">Home</a> <a href="/w">World</a> <a href="/b">Business</a></div><div>${headline(story)}<div><div>By Nils Brandt</div><div>February 3, 2031</div></div>${weave(story, (text) => `<div><div>${text}</div></div>`, `<div><div>${advert}</div></div>`)}<div><div>${heading}</div><div>${pitch}</div></div></div><div>© 2031 The Velm Post. All rights reserved.</div></div>`),
  'spans as paragraphs': (story) => page(story, `${headline(story)}<div>${weave(story, (text) => `<span style="display:block">${text}</span><br>`, `<span style="display:block">${advert}</span><br>`)}</div>${plainEnd}`),
  'line breaks within a table of three columns': (story) => page(story, `<table><tr><td>${nav}</td><td>${headline(story)}${weave(story, (text) => `${text}<br><br>`, `<center>${advert}</center><br>`)}</td><td><b>Most read</b><br>${cards}</td></tr></table>${plainEnd}`),
  'paragraphs within fonts': (story) => page(story, `<font face="Verdana">${headline(story)}${weave(story, (text) => `<font size="2"><p>${text}</p></font>`, `<font size="1"><p>${advert}</p></font>`)}</font>${plainEnd}`),
  'custom elements': (story) => page(story, `<x-page><x-nav><a href="/">Home</a></x-nav><x-story>${headline(story)}${weave(story, (text) => `<x-text><p>${text}</p></x-text>`, `<x-slot><p>${advert}</p></x-slot>`)}</x-story><x-letter>${plainEnd}</x-letter></x-page>`),
  'article closed too early': (story) => page(story, `<article>${headline(story)}</article>${weave(story, p, p(advert))}</div></section>${plainEnd}`),
  'cookie note first': (story) => page(story, `<div><p>We use cookies to improve this site. By continuing to use it you agree to our cookie policy.</p><button>Accept all</button></div>${headline(story)}${weave(story, p, p(advert))}${plainEnd}`),
};

/** What a site of the language prints where the English one prints its label, heading and pitch, and two lines more. */
export const furniture: Record<string, { label: string; heading: string; pitch: string; share: string; related: string }> = {
  de: { label: '- Anzeige -', heading: 'Abonnieren Sie unseren Newsletter', pitch: 'Melden Sie sich hier an und erhalten Sie die neuesten Nachrichten direkt in Ihr Postfach.', share: 'Artikel teilen', related: 'Das könnte Sie auch interessieren' },
  fr: { label: '- Publicité -', heading: 'Abonnez-vous à notre newsletter', pitch: 'Inscrivez-vous ici pour recevoir les dernières actualités directement dans votre boîte mail.', share: 'Partager cet article', related: 'À lire aussi' },
  es: { label: '- Publicidad -', heading: 'Suscríbete a nuestro boletín', pitch: 'Regístrate aquí para recibir las últimas noticias y ofertas directamente en tu correo electrónico.', share: 'Compartir esta noticia', related: 'Noticias relacionadas' },
  pt: { label: '- Publicidade -', heading: 'Subscreva a nossa newsletter', pitch: 'Inscreva-se aqui para receber as últimas notícias diretamente no seu e-mail.', share: 'Partilhar artigo', related: 'Leia também' },
  it: { label: '- Pubblicità -', heading: 'Iscriviti alla nostra newsletter', pitch: 'Iscriviti qui per ricevere le ultime notizie direttamente nella tua casella di posta.', share: 'Condividi questo articolo', related: 'Leggi anche' },
  nl: { label: '- Advertentie -', heading: 'Schrijf je in voor onze nieuwsbrief', pitch: 'Meld je hier aan en ontvang het laatste nieuws in je mailbox.', share: 'Deel dit artikel', related: 'Lees ook' },
  pl: { label: '- Reklama -', heading: 'Zapisz się na nasz newsletter', pitch: 'Zapisz się i otrzymuj najnowsze wiadomości prosto na swoją skrzynkę.', share: 'Udostępnij artykuł', related: 'Czytaj także' },
  sv: { label: '- Annons -', heading: 'Prenumerera på vårt nyhetsbrev', pitch: 'Anmäl dig här och få de senaste nyheterna direkt i din inkorg.', share: 'Dela artikeln', related: 'Läs också' },
  tr: { label: '- Reklam -', heading: 'Bültenimize abone olun', pitch: 'En son haberleri doğrudan e-posta kutunuza almak için kaydolun.', share: 'Haberi paylaş', related: 'İlgili haberler' },
  ru: { label: '- Реклама -', heading: 'Подпишитесь на нашу рассылку', pitch: 'Подпишитесь, чтобы получать последние новости прямо на вашу почту.', share: 'Поделиться', related: 'Читайте также' },
  el: { label: '- Διαφήμιση -', heading: 'Εγγραφείτε στο newsletter μας', pitch: 'Εγγραφείτε για να λαμβάνετε τα τελευταία νέα στο email σας.', share: 'Μοιραστείτε το άρθρο', related: 'Διαβάστε επίσης' },
  ja: { label: '- 広告 -', heading: 'ニュースレターに登録', pitch: 'こちらから登録すると、最新ニュースをメールでお届けします。', share: 'この記事をシェア', related: '関連記事' },
  zh: { label: '- 广告 -', heading: '订阅我们的新闻简报', pitch: '在此注册，最新消息将直接发送到您的邮箱。', share: '分享到', related: '相关新闻' },
  ko: { label: '- 광고 -', heading: '뉴스레터를 구독하세요', pitch: '지금 구독하고 최신 뉴스를 이메일로 받아보세요.', share: '기사 공유하기', related: '관련기사' },
  ar: { label: '- إعلان -', heading: 'اشترك في نشرتنا البريدية', pitch: 'سجل هنا ليصلك آخر الأخبار مباشرة إلى بريدك الإلكتروني.', share: 'شارك المقال', related: 'اقرأ أيضا' },
  az: { label: '- Reklam -', heading: 'Bülletenimizə abunə olun', pitch: 'Ən son xəbərləri birbaşa e-poçt qutunuza almaq üçün burada qeydiyyatdan keçin.', share: 'Bu xəbəri paylaş', related: 'Oxşar xəbərlər' },
  he: { label: '- פרסומת -', heading: 'הירשמו לניוזלטר שלנו', pitch: 'הירשמו כאן וקבלו את החדשות האחרונות ישירות למייל שלכם.', share: 'שתפו את הכתבה', related: 'כתבות נוספות' },
  hi: { label: '- विज्ञापन -', heading: 'हमारे न्यूज़लेटर को सब्सक्राइब करें', pitch: 'ताज़ा समाचार सीधे अपने इनबॉक्स में पाने के लिए यहां साइन अप करें।', share: 'इस खबर को शेयर करें', related: 'यह भी पढ़ें' },
  hy: { label: '- Գովազդ -', heading: 'Բաժանորդագրվեք մեր տեղեկագրին', pitch: 'Գրանցվեք այստեղ և ստացեք վերջին նորություններն ուղիղ ձեր էլ. փոստին։', share: 'Կիսվել ընկերների հետ', related: 'Կարդացեք նաև' },
  ka: { label: '- რეკლამა -', heading: 'გამოიწერეთ ჩვენი ბიულეტენი', pitch: 'დარეგისტრირდით აქ და მიიღეთ უახლესი ამბები პირდაპირ თქვენს ელფოსტაზე.', share: 'გააზიარე სტატია', related: 'ასევე წაიკითხეთ' },
  kk: { label: '- Жарнама -', heading: 'Біздің таратылымға жазылыңыз', pitch: 'Осында тіркеліңіз, соңғы жаңалықтарды тікелей поштаңызға жібереміз.', share: 'Достарыңызбен бөлісіңіз', related: 'Сондай-ақ оқыңыз' },
  ms: { label: '- Iklan -', heading: 'Langgan buletin kami', pitch: 'Daftar di sini untuk menerima berita terkini terus ke peti masuk anda.', share: 'Kongsi artikel ini', related: 'Berita berkaitan' },
  sw: { label: '- Tangazo -', heading: 'Jiandikishe kwa jarida letu', pitch: 'Jisajili hapa upate habari mpya moja kwa moja kwenye barua pepe yako.', share: 'Shiriki habari hii', related: 'Habari zinazohusiana' },
  ta: { label: '- விளம்பரம் -', heading: 'எங்கள் செய்திமடலுக்கு பதிவு செய்யுங்கள்', pitch: 'இங்கே பதிவு செய்து, சமீபத்திய செய்திகளை நேரடியாக உங்கள் மின்னஞ்சலில் பெறுங்கள்.', share: 'இந்தச் செய்தியைப் பகிரவும்', related: 'இதையும் படியுங்கள்' },
  th: { label: '- โฆษณา -', heading: 'สมัครรับจดหมายข่าวของเรา', pitch: 'ลงทะเบียนที่นี่เพื่อรับข่าวสารล่าสุดส่งตรงถึงอีเมลของคุณ', share: 'แชร์ข่าวนี้', related: 'ข่าวที่เกี่ยวข้อง' },
};

/** The makes that every language is printed in. */
export const anyLanguage: Record<string, Make> = {
  'plain paragraphs': (story) => {
    const words = furniture[story.language]!;
    return page(story, headline(story) + weave(story, p, p(words.label)) + p(words.heading) + p(words.pitch));
  },
  'line breaks': (story) => {
    const words = furniture[story.language]!;
    return page(story, `${headline(story)}<div>${weave(story, (text) => `${text}<br><br>`, `${words.label}<br><br>`)}${words.heading}<br>${words.pitch}</div>`);
  },
  'boxes with share and related lines': (story) => {
    const words = furniture[story.language]!;
    return page(story, `${headline(story)}<div>${words.share}</div>${weave(story, (text) => `<div>${text}</div>`, `<div>${words.label}</div>`)}<div>${words.heading}</div><div>${words.pitch}</div><div>${words.related}</div>`);
  },
  'layout tables': (story) => {
    const words = furniture[story.language]!;
    return page(story, `<table width="100%"><tr><td>${headline(story)}${weave(story, p, p(words.label))}${p(words.heading)}${p(words.pitch)}</td></tr></table>`);
  },
  'layout tables and line breaks': (story) => {
    const words = furniture[story.language]!;
    return page(story, `<table><tr><td><table><tr><td><font size="2">${headline(story)}${words.share}<br><br>${weave(story, (text) => `${text}<br><br>`, `${words.label}<br><br>`)}${words.heading}<br>${words.pitch}</font></td></tr></table></td></tr></table>`);
  },
  AMP: (story) => {
    const words = furniture[story.language]!;
    return page(story, `<article>${headline(story)}<amp-img src="/harbour.jpg" width="600" height="400"></amp-img>${weave(story, p, `<p>${words.label}</p><amp-ad width="300" height="250" type="x"></amp-ad>`)}${p(words.heading)}${p(words.pitch)}${p(words.related)}</article>`).replace('<html ', '<html amp ');
  },
};
