import { escapeHtml } from '../pages/escape-html.ts';
import { printedDate } from '../pages/page-dates.ts';
import { feedLinks, jsonLd } from '../pages/page-head.ts';
import { photoUrl } from '../pages/photo-url.ts';
import { plainTags, storyBody } from '../pages/story-body.ts';
import type { PageContext } from '../site.ts';

/** A daily's own system: divs in divs, each paragraph in a wrapper of its own, class names of a naming school. */
export function broadsheet(page: PageContext): string {
  const { site, story, labels, origin, url, others } = page;
  const inserts: Record<number, string> = {
    2: `<div class="c-ad c-ad--content"><div class="c-ad__label">${labels.advert}</div><div class="c-ad__frame" data-slot="content_1"></div></div>`,
    4: `<div class="c-teaserbox"><div class="c-teaserbox__head">${labels.alsoRead}</div><div class="c-teaserbox__item"><a href="${others[0]?.url ?? origin}"><span class="c-teaserbox__title">${escapeHtml(others[0]?.story.title ?? '')}</span></a></div></div>`,
    6: `<div class="c-newsletter c-newsletter--inline"><div class="c-newsletter__title">${labels.newsletter.title}</div><div class="c-newsletter__text">${labels.newsletter.pitch}</div><button class="c-newsletter__button">${labels.newsletter.button}</button></div>`,
  };
  const tags = {
    ...plainTags,
    paragraph: (html: string, index: number) => `<div class="o-row"><div class="o-col"><div class="c-text${index === 0 ? ' c-text--lead' : ''}"><p class="c-text__p">${html}</p></div></div></div>`,
    heading: (html: string) => `<div class="o-row"><div class="o-col"><h2 class="c-subhead">${html}</h2></div></div>`,
    quote: (html: string) => `<div class="o-row"><div class="o-col"><blockquote class="c-quote"><p>${html}</p></blockquote></div></div>`,
  };
  return `<!doctype html>
<html class="no-js" lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(story.title)} | ${escapeHtml(site.name)}</title>
<meta name="description" content="${escapeHtml(story.summary)}">
<meta name="date" content="${story.published}">
<link rel="canonical" href="${url}">
<link rel="icon" href="/favicon.ico">
${feedLinks(page)}
${jsonLd(page)}
</head>
<body>
<div class="o-page" id="page">
<div class="c-header"><div class="c-header__inner"><div class="c-header__logo"><a href="${origin}/">${site.name}</a></div><div class="c-header__tools"><a href="#">${labels.search}</a><a href="#">${labels.login}</a><a href="#">${labels.subscribe}</a></div></div>
<div class="c-nav"><ul class="c-nav__list">${site.sections.map((name) => `<li class="c-nav__item"><a href="${origin}/">${name}</a></li>`).join('')}</ul></div></div>
<div class="c-ad c-ad--superbanner"><div class="c-ad__label">${labels.advert}</div></div>
<div class="o-main"><div class="o-grid"><div class="o-grid__content">
<div class="c-breadcrumb"><a href="${origin}/">${labels.home}</a> <a href="${origin}/">${story.section}</a></div>
<div class="c-article">
<div class="c-article__head">
<div class="c-kicker">${story.section}</div>
<h1 class="c-headline">${escapeHtml(story.title)}</h1>
${story.deck ? `<div class="c-standfirst">${story.deck}</div>` : ''}
<div class="c-byline"><span class="c-byline__by">${labels.by} </span><span class="c-byline__name">${story.authors.join(', ')}</span><span class="c-byline__date">${printedDate(story.published, site.language, site.timeZone)}</span></div>
<div class="c-sharebar"><span>${labels.share}</span><a href="#" title="Facebook">Facebook</a><a href="#" title="E-Mail">E-Mail</a><a href="#">${labels.print}</a></div>
</div>
${story.photo ? `<div class="c-image"><picture><source srcset="${photoUrl(origin, story, 1200)} 1200w, ${photoUrl(origin, story, 640)} 640w" sizes="100vw" type="image/png"><img src="${photoUrl(origin, story, 640)}" alt="${escapeHtml(story.photo.alt)}" loading="lazy"></picture><div class="c-image__caption">${story.photo.caption}<span class="c-image__credit">${labels.photo}: ${story.photo.credit}</span></div></div>` : ''}
<div class="c-article__body"><div class="o-rows">
${storyBody(story, inserts, tags)}
</div></div>
<div class="c-article__foot"><div class="c-tags"><span class="c-tags__title">${labels.tags}</span>${story.tags.map((tag) => `<a class="c-tags__tag" href="${origin}/">${tag}</a>`).join('')}</div>
<div class="c-author"><div class="c-author__title">${labels.aboutAuthor}</div><div class="c-author__text">${story.authors[0] ?? site.name} ${labels.bio}</div></div></div>
</div>
<div class="c-comments"><div class="c-comments__title">${labels.comments}</div><div class="c-comments__item"><b>${labels.reader.name}</b><p>${labels.reader.text}</p></div><a href="#">${labels.leaveComment}</a></div>
<div class="c-more"><div class="c-more__title">${labels.related}</div>${others
    .slice(0, 4)
    .map(({ story: other, url: link }) => `<div class="c-more__item"><a href="${link}"><div class="c-more__headline">${escapeHtml(other.title)}</div><div class="c-more__text">${escapeHtml(other.summary)}</div></a></div>`)
    .join('')}</div>
</div>
<div class="o-grid__side"><div class="c-ranking"><div class="c-ranking__title">${labels.mostRead}</div>${others
    .slice(0, 5)
    .map(({ story: other, url: link }, index) => `<div class="c-ranking__item"><span>${index + 1}</span><a href="${link}">${escapeHtml(other.title)}</a></div>`)
    .join('')}</div><div class="c-ad c-ad--sky"><div class="c-ad__label">${labels.advert}</div></div></div>
</div></div>
<div class="c-footer"><div class="c-footer__links"><a href="#">${labels.imprint}</a><a href="#">${labels.privacy}</a><a href="#">${labels.app}</a></div><div class="c-footer__copy">© 2026 ${site.name}. ${labels.copyright}</div></div>
</div>
<div class="c-consent" aria-modal="true"><div class="c-consent__text">${labels.cookies.text}</div><button>${labels.cookies.accept}</button><button>${labels.cookies.settings}</button></div>
</body>
</html>
`;
}
