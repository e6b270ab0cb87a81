import { printedDay } from '../pages/page-dates.ts';
import { escapeHtml } from '../pages/escape-html.ts';
import { feedLinks, jsonLd, openGraph } from '../pages/page-head.ts';
import { photoUrl } from '../pages/photo-url.ts';
import { storyBody } from '../pages/story-body.ts';
import type { PageContext } from '../site.ts';

/** A magazine theme of the blog system that half the web runs on: widgets, share plug-ins, boxes between the paragraphs. */
export function magazine(page: PageContext): string {
  const { site, story, labels, origin, url, others } = page;
  const inserts: Record<number, string> = {
    3: `<div class="ad-slot ad-slot-inline"><span class="ad-slot-title">${labels.advert}</span><div class="ad-unit" id="unit-inline-1"><a href="${origin}/out?to=umbrellas" rel="nofollow sponsored"><img src="${origin}/ads/umbrellas.png" width="300" height="250" alt=""></a></div></div>`,
    5: `<p class="inline-related"><strong>${labels.alsoRead}</strong> <a href="${others[0]?.url ?? origin}">${escapeHtml(others[0]?.story.title ?? site.name)}</a></p>`,
  };
  return `<!DOCTYPE html>
<html lang="${site.language}" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(story.title)} - ${escapeHtml(site.name)}</title>
<meta name="description" content="${escapeHtml(story.summary)}">
<meta name="robots" content="index, follow, max-image-preview:large">
<link rel="canonical" href="${url}">
${openGraph(page)}
<meta name="twitter:card" content="summary_large_image">
<meta name="author" content="${escapeHtml(story.authors[0] ?? site.name)}">
${feedLinks(page)}
${jsonLd(page)}
<style>.skip-link{position:absolute;left:-9999px}.post-content p{line-height:1.6}</style>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({pageType:"post",section:${JSON.stringify(story.section)}});</script>
</head>
<body class="post-template-default single single-post postid-4711">
<a class="skip-link screen-reader-text" href="#content">${labels.skip}</a>
<header id="masthead" class="site-header">
<p class="site-title"><a href="${origin}/" rel="home">${site.name}</a></p>
<p class="site-description">${site.slogan}</p>
<nav id="site-navigation" class="main-navigation"><button class="menu-toggle">${labels.menu}</button>
<ul id="primary-menu" class="menu">${site.sections.map((name) => `<li class="menu-item"><a href="${origin}/">${name}</a></li>`).join('')}</ul></nav>
<form role="search" class="search-form"><input type="search" placeholder="${labels.search} …"><input type="submit" value="${labels.search}"></form>
</header>
<div class="ad-slot ad-slot-header"><span class="ad-slot-title">${labels.advert}</span><img src="${origin}/ads/ferry.png" width="728" height="90" alt=""></div>
<div id="content" class="site-content">
<main id="primary" class="site-main">
<article id="post-4711" class="post type-post status-publish format-standard hentry">
<header class="entry-header">
<div class="entry-crumbs"><a href="${origin}/">${labels.home}</a> » <a href="${origin}/">${story.section}</a> » <span>${escapeHtml(story.title)}</span></div>
<h1 class="entry-title">${escapeHtml(story.title)}</h1>
${story.deck ? `<p class="entry-subtitle">${story.deck}</p>` : ''}
<div class="entry-meta"><span class="byline">${labels.by} ${story.authors.map((name) => `<span class="author vcard"><a class="url fn n" href="${origin}/author/${encodeURIComponent(name.toLowerCase().replaceAll(' ', '-'))}/">${name}</a></span>`).join(', ')}</span>
<span class="posted-on"><time class="entry-date published" datetime="${story.published}">${printedDay(story.published, site.language, site.timeZone)}</time></span></div>
<div class="share-buttons share-top"><span class="share-title">${labels.share}</span><ul><li><a class="share-facebook" href="#">Facebook</a></li><li><a class="share-x" href="#">X</a></li><li><a class="share-whatsapp" href="#">WhatsApp</a></li><li><a class="share-copy" href="#">${labels.copyLink}</a></li></ul></div>
</header>
${
  story.photo
    ? `<figure class="post-thumbnail wp-caption"><img width="1200" height="675" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="${photoUrl(origin, story)}" data-srcset="${photoUrl(origin, story, 1200)} 1200w, ${photoUrl(origin, story, 640)} 640w" class="lazyload wp-post-image" alt="${escapeHtml(story.photo.alt)}"><noscript><img src="${photoUrl(origin, story)}" alt="${escapeHtml(story.photo.alt)}"></noscript><figcaption class="wp-caption-text">${story.photo.caption} ${labels.photo}: ${story.photo.credit}</figcaption></figure>`
    : ''
}
<div class="entry-content post-content">
${storyBody(story, inserts)}
${
  story.access === 'paid'
    ? `<div class="premium paywall-box"><h3>${labels.wall.title}</h3><p>${labels.wall.pitch}</p><a class="button" href="${origin}/offers/">${labels.wall.button}</a><p><a href="${origin}/login/">${labels.login}</a></p></div>`
    : `<div class="newsletter-box wp-block-group"><h3>${labels.newsletter.title}</h3><p>${labels.newsletter.pitch}</p><form><input type="email" placeholder="you@example.org"><button>${labels.newsletter.button}</button></form></div>`
}
</div>
<footer class="entry-footer"><span class="tags-links">${labels.tags}: ${story.tags.map((tag) => `<a href="${origin}/tag/${encodeURIComponent(tag)}/" rel="tag">${tag}</a>`).join(', ')}</span></footer>
<div class="author-box"><h4>${labels.aboutAuthor}</h4><img src="${origin}/photos/avatar-96x54.png" alt="" width="96" height="54"><p>${story.authors[0] ?? site.name} ${labels.bio}</p><a href="${origin}/">${labels.moreFromAuthor}</a></div>
</article>
<section class="related-posts"><h3>${labels.related}</h3><ul>${others
    .slice(0, 3)
    .map(({ story: other, url: link }) => `<li><a href="${link}"><img src="${photoUrl(origin, other, 320)}" loading="lazy" alt=""><h4>${escapeHtml(other.title)}</h4></a><p>${escapeHtml(other.summary)}</p></li>`)
    .join('')}</ul></section>
<div id="comments" class="comments-area"><h2 class="comments-title">${labels.comments}</h2>
<ol class="comment-list"><li class="comment"><div class="comment-author vcard"><b class="fn">${labels.reader.name}</b></div><div class="comment-content"><p>${labels.reader.text}</p></div></li></ol>
<h3 id="reply-title">${labels.leaveComment}</h3><form class="comment-form"><textarea></textarea></form></div>
</main>
<aside id="secondary" class="widget-area">
<section class="widget"><h2 class="widget-title">${labels.mostRead}</h2><ol>${others
    .slice(0, 5)
    .map(({ story: other, url: link }) => `<li><a href="${link}">${escapeHtml(other.title)}</a></li>`)
    .join('')}</ol></section>
<section class="widget widget-ad"><span>${labels.advert}</span><img src="${origin}/ads/lamp-oil.png" width="300" height="600" alt=""></section>
<section class="widget"><h2 class="widget-title">${labels.follow}</h2><a href="#">Mastodon</a> <a href="#">Facebook</a></section>
</aside>
</div>
<footer id="colophon" class="site-footer"><p>© 2026 ${site.name}. ${labels.copyright}</p><ul><li><a href="${origin}/">${labels.imprint}</a></li><li><a href="${origin}/">${labels.privacy}</a></li></ul><a href="#masthead">${labels.top}</a></footer>
<div id="cookie-notice" class="cookie-notice" role="dialog"><p>${labels.cookies.text}</p><button>${labels.cookies.accept}</button><button>${labels.cookies.settings}</button></div>
<img src="${origin}/pixel.png?p=4711" width="1" height="1" alt="" style="display:none">
</body>
</html>
`;
}
