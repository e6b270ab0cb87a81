import { escapeHtml } from '../pages/escape-html.ts';
import { printedDate } from '../pages/page-dates.ts';
import { feedLinks, jsonLd } from '../pages/page-head.ts';
import { photoUrl } from '../pages/photo-url.ts';
import { storyBody } from '../pages/story-body.ts';
import type { PageContext } from '../site.ts';

/** An AMP page: its own elements for images, adverts, share buttons and the consent dialogue. */
export function accelerated(page: PageContext): string {
  const { site, story, labels, origin, url, others } = page;
  const ad = `<div class="ad-holder"><small>${labels.advert}</small><amp-ad width="300" height="250" type="house" data-slot="/inline"><div placeholder></div></amp-ad></div>`;
  const inserts: Record<number, string> = {
    2: ad,
    4: `<div class="amp-related-inline"><p>${labels.alsoRead} <a href="${others[0]?.url ?? origin}">${escapeHtml(others[0]?.story.title ?? '')}</a></p></div>`,
    6: ad,
  };
  return `<!doctype html>
<html amp lang="${site.language}">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<title>${escapeHtml(story.title)} – ${escapeHtml(site.name)}</title>
<link rel="canonical" href="${url}">
<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<meta name="description" content="${escapeHtml(story.summary)}">
${feedLinks(page)}
${jsonLd(page)}
<style amp-boilerplate>body{visibility:visible}</style>
<style amp-custom>h1{font:700 28px serif}.ad-holder{text-align:center}</style>
</head>
<body>
<amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><p>${labels.cookies.text}</p><button on="tap:consent.accept">${labels.cookies.accept}</button><button>${labels.cookies.settings}</button></div></amp-consent>
<header class="masthead"><button on="tap:menu.toggle">${labels.menu}</button><a href="${origin}/">${site.name}</a></header>
<amp-sidebar id="menu" layout="nodisplay" side="left"><ul>${site.sections.map((name) => `<li><a href="${origin}/">${name}</a></li>`).join('')}<li><a href="${origin}/">${labels.subscribe}</a></li></ul></amp-sidebar>
<main>
<article class="amp-article">
<header>
<p class="rubric">${story.section}</p>
<h1>${escapeHtml(story.title)}</h1>
${story.deck ? `<p class="chapo">${story.deck}</p>` : ''}
<p class="signature">${labels.by} <a rel="author" href="${origin}/">${story.authors.join(', ')}</a></p>
<p class="dateline"><time datetime="${story.published}">${labels.published} ${printedDate(story.published, site.language, site.timeZone)}</time></p>
<div class="sharebar"><amp-social-share type="email"></amp-social-share><amp-social-share type="facebook"></amp-social-share><span>${labels.share}</span></div>
</header>
${story.photo ? `<figure><amp-img src="${photoUrl(origin, story)}" srcset="${photoUrl(origin, story)} 1200w, ${photoUrl(origin, story, 640)} 640w" width="1200" height="675" layout="responsive" alt="${escapeHtml(story.photo.alt)}"></amp-img><figcaption>${story.photo.caption} <span class="credit">© ${story.photo.credit}</span></figcaption></figure>` : ''}
<div class="amp-article-body">
${storyBody(story, inserts)}
</div>
<section class="newsletter"><h2>${labels.newsletter.title}</h2><p>${labels.newsletter.pitch}</p><form method="post" action-xhr="${origin}/newsletter"><input type="email" name="email"><input type="submit" value="${labels.newsletter.button}"></form></section>
<ul class="keywords">${story.tags.map((tag) => `<li><a href="${origin}/">${tag}</a></li>`).join('')}</ul>
</article>
<section class="see-more"><h2>${labels.related}</h2>${others
    .slice(0, 3)
    .map(({ story: other, url: link }) => `<a href="${link}"><amp-img src="${photoUrl(origin, other, 320)}" width="320" height="180"></amp-img><h3>${escapeHtml(other.title)}</h3></a>`)
    .join('')}</section>
<section class="see-more"><h2>${labels.mostRead}</h2><ol>${others.slice(0, 4).map(({ story: other, url: link }) => `<li><a href="${link}">${escapeHtml(other.title)}</a></li>`).join('')}</ol></section>
</main>
<footer><p>${labels.follow}</p><p>${labels.app}</p><p>© ${site.name} 2026. ${labels.copyright}</p><a href="${origin}/">${labels.imprint}</a> <a href="${origin}/">${labels.privacy}</a></footer>
<amp-analytics type="house"><script type="application/json">{"requests":{"hit":"${origin}/pixel.png"}}</script></amp-analytics>
</body>
</html>
`;
}
