import { escapeHtml } from '../pages/escape-html.ts';
import { printedDate } from '../pages/page-dates.ts';
import { feedLinks, openGraph } from '../pages/page-head.ts';
import { photoUrl } from '../pages/photo-url.ts';
import { storyBody } from '../pages/story-body.ts';
import type { PageContext } from '../site.ts';

/** A news portal written from right to left: HTML5 sections, a share rail beside the text, the newsletter box after it. */
export function rightToLeft(page: PageContext): string {
  const { site, story, labels, origin, url, others } = page;
  const inserts: Record<number, string> = {
    2: `<div class="ads-wrap" aria-hidden="true"><p class="ads-label">${labels.advert}</p><ins class="ads-unit"></ins></div>`,
    4: `<div class="read-also"><span>${labels.alsoRead}</span><ul><li><a href="${others[0]?.url ?? origin}">${escapeHtml(others[0]?.story.title ?? '')}</a></li></ul></div>`,
  };
  return `<!DOCTYPE html>
<html lang="${site.language}" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(story.title)} | ${escapeHtml(site.name)}</title>
<link rel="canonical" href="${url}">
${openGraph(page)}
${feedLinks(page)}
</head>
<body>
<div class="topbar"><a href="${origin}/">${labels.login}</a><a href="${origin}/">${labels.subscribe}</a></div>
<header><a class="brand" href="${origin}/"><img src="${origin}/logo.png" alt="${escapeHtml(site.name)}"></a>
<nav><ul>${site.sections.map((name) => `<li><a href="${origin}/">${name}</a></li>`).join('')}</ul></nav></header>
<main>
<article>
<header>
<span class="section-name"><a href="${origin}/">${story.section}</a></span>
<h1>${escapeHtml(story.title)}</h1>
${story.deck ? `<h2 class="summary">${story.deck}</h2>` : ''}
<div class="meta"><span class="writer">${labels.by} ${story.authors.join('، ')}</span><time datetime="${story.published}">${labels.published} ${printedDate(story.published, site.language, site.timeZone)}</time></div>
</header>
<aside class="social-rail"><span>${labels.share}</span><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">Telegram</a></li><li><a href="#">${labels.copyLink}</a></li></ul></aside>
${story.photo ? `<figure><img src="${photoUrl(origin, story)}" alt="${escapeHtml(story.photo.alt)}" width="1200" height="675"><figcaption>${story.photo.caption} (${labels.photo} ${story.photo.credit})</figcaption></figure>` : ''}
<div class="article-text">
${storyBody(story, inserts)}
</div>
<div class="topics"><span>${labels.tags}</span>${story.tags.map((tag) => `<a href="${origin}/">${tag}</a>`).join('')}</div>
<section class="subscribe-box"><h3>${labels.newsletter.title}</h3><p>${labels.newsletter.pitch}</p><form><input type="email"><button>${labels.newsletter.button}</button></form></section>
</article>
<section class="more"><h3>${labels.related}</h3>${others
    .slice(0, 3)
    .map(({ story: other, url: link }) => `<div class="card"><a href="${link}"><img data-src="${photoUrl(origin, other, 320)}" alt=""><h4>${escapeHtml(other.title)}</h4></a></div>`)
    .join('')}</section>
<section class="reader-comments"><h3>${labels.comments}</h3><div class="reader-comment"><b>${labels.reader.name}</b><p>${labels.reader.text}</p></div><button>${labels.leaveComment}</button></section>
</main>
<aside class="sidebar"><h3>${labels.mostRead}</h3><ol>${others
    .slice(0, 5)
    .map(({ story: other, url: link }) => `<li><a href="${link}">${escapeHtml(other.title)}</a></li>`)
    .join('')}</ol></aside>
<footer><p>${labels.follow}</p><p>${labels.app}</p><p>${labels.copyright} © ${site.name} 2026</p><a href="#">${labels.imprint}</a><a href="#">${labels.privacy}</a></footer>
<div class="gdpr-bar"><p>${labels.cookies.text}</p><button>${labels.cookies.accept}</button></div>
</body>
</html>
`;
}
