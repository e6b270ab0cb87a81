import { escapeHtml } from '../pages/escape-html.ts';
import { printedDay } from '../pages/page-dates.ts';
import { feedLinks, openGraph } from '../pages/page-head.ts';
import { photoUrl } from '../pages/photo-url.ts';
import { plainTags, storyBody } from '../pages/story-body.ts';
import type { PageContext } from '../site.ts';

/** A page rendered by a client framework: class names made by a machine tell nothing, and the state lies beside the markup. */
export function appShell(page: PageContext): string {
  const { site, story, labels, origin, url, others } = page;
  const inserts: Record<number, string> = {
    1: `<div class="sc-1kx fYpQ"><span class="sc-9ab kLmN">${labels.advert}</span><div id="gpt-1" class="sc-9ab hJkd"></div></div>`,
    4: `<section class="sc-7qw bRtY"><h3 class="sc-7qw pLok">${labels.newsletter.title}</h3><p class="sc-7qw mNbv">${labels.newsletter.pitch}</p><button class="sc-7qw xCvb">${labels.newsletter.button}</button></section>`,
    6: `<div class="sc-4er wErt"><span>${labels.alsoRead}</span><a class="sc-4er qAzx" href="${others[0]?.url ?? origin}">${escapeHtml(others[0]?.story.title ?? '')}</a></div>`,
  };
  const tags = { ...plainTags, paragraph: (html: string) => `<div class="sc-2zx vBnm"><p class="sc-2zx tYui">${html}</p></div>` };
  const state = { props: { page: { type: 'story', id: story.slug, headline: story.title, teaser: story.summary, section: story.section, publishedAt: story.published } }, build: 'k3j9' };
  return `<!DOCTYPE html><html lang="${story.language}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>
<title>${escapeHtml(story.title)} | ${escapeHtml(site.name)}</title>
<link rel="canonical" href="${url}"/>
${openGraph(page)}
${story.authors.map((name) => `<meta property="article:author" content="${escapeHtml(name)}"/>`).join('\n')}
${feedLinks(page)}
<style data-styled="">.fYpQ{margin:24px 0}.tYui{font-size:18px}</style></head>
<body><div id="__app"><div class="sc-0aa gHjk">
<nav class="sc-0bb aSdf"><a href="${origin}/">${site.name}</a>${site.sections.map((name) => `<a class="sc-0bb zXcv" href="${origin}/">${name}</a>`).join('')}<button>${labels.search}</button><a href="${origin}/">${labels.subscribe}</a><a href="${origin}/">${labels.login}</a></nav>
<main class="sc-0cc qWer">
<div class="sc-3dd tGby"><span class="sc-3dd uJmn">${story.section}</span><h1 class="sc-3dd iKol">${escapeHtml(story.title)}</h1>${story.deck ? `<h2 class="sc-3dd oLpm">${story.deck}</h2>` : ''}
<div class="sc-3dd rFvb"><span>${labels.by} </span>${story.authors.map((name) => `<a href="${origin}/" rel="author">${name}</a>`).join(', ')}<span class="sc-3dd eDcx">${printedDay(story.published, story.language, site.timeZone)}</span></div>
<div class="sc-5ff sWaq"><button aria-label="${labels.share}">${labels.share}</button><button>${labels.copyLink}</button></div></div>
${story.photo ? `<figure class="sc-6gg hYuj"><img srcSet="${photoUrl(origin, story, 640)} 640w, ${photoUrl(origin, story, 1200)} 1200w" src="${photoUrl(origin, story, 640)}" alt="${escapeHtml(story.photo.alt)}" loading="lazy"/><figcaption class="sc-6gg jIko">${story.photo.caption}<span> ${labels.photo}: ${story.photo.credit}</span></figcaption></figure>` : ''}
<div class="sc-2zx cVbn">
${storyBody(story, inserts, tags)}
</div>
<div class="sc-8hh kOpl"><span>${labels.tags}</span>${story.tags.map((tag) => `<a href="${origin}/">${tag}</a>`).join('')}</div>
<div class="sc-8ii lPqa"><h4>${labels.aboutAuthor}</h4><p>${story.authors[0] ?? site.name} ${labels.bio}</p></div>
<div class="sc-8jj mQws"><h3>${labels.related}</h3>${others.slice(0, 4).map(({ story: other, url: link }) => `<a class="sc-8jj nWed" href="${link}"><img data-src="${photoUrl(origin, other, 320)}" alt=""/><p>${escapeHtml(other.title)}</p></a>`).join('')}</div>
<div class="sc-8kk oErf"><h3>${labels.comments}</h3><div><b>${labels.reader.name}</b><p>${labels.reader.text}</p></div><button>${labels.leaveComment}</button></div>
</main>
<aside class="sc-9ll pRtg"><h3>${labels.mostRead}</h3>${others.slice(0, 5).map(({ story: other, url: link }) => `<a href="${link}">${escapeHtml(other.title)}</a>`).join('')}</aside>
<footer class="sc-9mm qTyh"><span>© 2026 ${site.name}. ${labels.copyright}</span><a href="${origin}/">${labels.imprint}</a><a href="${origin}/">${labels.privacy}</a><span>${labels.app}</span></footer>
</div><div class="sc-9nn rYuj" role="dialog"><p>${labels.cookies.text}</p><button>${labels.cookies.accept}</button><button>${labels.cookies.settings}</button></div></div>
<script id="__STATE__" type="application/json">${JSON.stringify(state).replaceAll('</', '<\\/')}</script></body></html>
`;
}
