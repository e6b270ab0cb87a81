import { escapeHtml } from '../pages/escape-html.ts';
import { printedDate } from '../pages/page-dates.ts';
import { feedLinks, openGraph } from '../pages/page-head.ts';
import { photoUrl } from '../pages/photo-url.ts';
import { plainTags, storyBody } from '../pages/story-body.ts';
import type { PageContext } from '../site.ts';

/** A portal as they are built in Japan: ids instead of classes, a wide space before each paragraph, rankings on both sides. */
export function portal(page: PageContext): string {
  const { site, story, labels, origin, url, others } = page;
  const inserts: Record<number, string> = {
    3: `<div id="pr-inarticle"><p class="pr">${labels.advert}</p><a href="${origin}/"><img src="${origin}/ads/inn.png" width="300" height="250" alt=""></a></div>`,
    5: `<div class="awasete"><p class="awasete_ttl">${labels.alsoRead}</p><ul><li><a href="${others[0]?.url ?? origin}">${escapeHtml(others[0]?.story.title ?? '')}</a></li><li><a href="${others[1]?.url ?? origin}">${escapeHtml(others[1]?.story.title ?? '')}</a></li></ul></div>`,
  };
  const tags = { ...plainTags, paragraph: (html: string) => `<p class="txt">　${html}</p>`, heading: (html: string) => `<h3 class="midashi">${html}</h3>` };
  return `<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="UTF-8">
<title>${escapeHtml(story.title)}｜${escapeHtml(site.name)}</title>
<meta name="description" content="${escapeHtml(story.summary)}">
<meta name="keywords" content="${story.tags.map(escapeHtml).join(',')}">
<link rel="canonical" href="${url}">
${openGraph(page, false)}
${feedLinks(page)}
</head>
<body id="news">
<div id="wrapper">
<div id="header"><p id="logo"><a href="${origin}/"><img src="${origin}/logo.png" alt="${escapeHtml(site.name)}"></a></p><p id="catch">${site.slogan}</p><ul id="hnav"><li><a href="${origin}/">${labels.login}</a></li><li><a href="${origin}/">${labels.subscribe}</a></li></ul></div>
<div id="gnav"><ul>${site.sections.map((name) => `<li><a href="${origin}/">${name}</a></li>`).join('')}</ul></div>
<div id="pankuzu"><a href="${origin}/">${labels.home}</a>＞<a href="${origin}/">${story.section}</a>＞${escapeHtml(story.title)}</div>
<div id="contents">
<div id="main">
<div id="newsArea">
<h1 class="ttl">${escapeHtml(story.title)}</h1>
<div class="newsInfo"><p class="date">${printedDate(story.published, site.language, site.timeZone)}</p><p class="cat">${story.section}</p></div>
<ul class="sns"><li><a href="#">X</a></li><li><a href="#">Facebook</a></li><li><a href="#">LINE</a></li><li><a href="#">${labels.copyLink}</a></li></ul>
<div id="newsBody">
${story.photo ? `<div class="photo"><img src="${origin}/pixel.png" data-original="${photoUrl(origin, story)}" alt="${escapeHtml(story.photo.alt)}" class="lazy"><p class="cap">${story.photo.caption}（${labels.photo}：${story.photo.credit}）</p></div>` : ''}
${storyBody(story, inserts, tags)}
</div>
<p class="writer">${labels.by}${story.authors.join('、')}</p>
<div class="tagArea"><span>${labels.tags}</span>${story.tags.map((tag) => `<a href="${origin}/">#${tag}</a>`).join(' ')}</div>
</div>
<div id="mailmag"><p class="mailmag_ttl">${labels.newsletter.title}</p><p>${labels.newsletter.pitch}</p><a class="btn" href="${origin}/">${labels.newsletter.button}</a></div>
<div id="kanren"><h2>${labels.related}</h2><ul>${others.slice(0, 4).map(({ story: other, url: link }) => `<li><a href="${link}">${escapeHtml(other.title)}</a></li>`).join('')}</ul></div>
<div id="comment"><h2>${labels.comments}</h2><dl><dt>${labels.reader.name}</dt><dd>${labels.reader.text}</dd></dl><a href="#">${labels.leaveComment}</a></div>
</div>
<div id="side"><div class="sideBox"><h2>${labels.mostRead}</h2><ol>${others.slice(0, 5).map(({ story: other, url: link }) => `<li><a href="${link}">${escapeHtml(other.title)}</a></li>`).join('')}</ol></div><div class="sideBox"><p class="pr">${labels.advert}</p><img src="${origin}/ads/tea.png" width="300" height="250" alt=""></div><div class="sideBox"><p>${labels.follow}</p></div></div>
</div>
<div id="footer"><ul><li><a href="${origin}/">${labels.imprint}</a></li><li><a href="${origin}/">${labels.privacy}</a></li></ul><p>Copyright © ${site.name} ${labels.copyright}</p><p id="pagetop"><a href="#wrapper">${labels.top}</a></p></div>
</div>
<div id="cookieBar"><p>${labels.cookies.text}</p><button>${labels.cookies.accept}</button></div>
</body>
</html>
`;
}
