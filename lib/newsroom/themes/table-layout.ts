import { escapeHtml } from '../pages/escape-html.ts';
import { printedDate } from '../pages/page-dates.ts';
import { photoUrl } from '../pages/photo-url.ts';
import { storyBody } from '../pages/story-body.ts';
import type { PageContext } from '../site.ts';

/** A page that nobody has touched since 2003: tables in tables, line breaks for paragraphs, upper-case tags, an old charset. */
export function tableLayout(page: PageContext): string {
  const { site, story, labels, origin, others } = page;
  const inserts: Record<number, string> = {
    2: `<CENTER><FONT SIZE=1 COLOR=gray>${labels.advert}</FONT><BR><IMG SRC="/ads/samovar.png" WIDTH=468 HEIGHT=60></CENTER><BR>`,
    5: `<B>${labels.alsoRead}</B> <A HREF="${others[0]?.url ?? origin}">${escapeHtml(others[0]?.story.title ?? '')}</A><BR><BR>`,
  };
  const tags = { paragraph: lines, heading: (html: string) => lines(`<B>${html}</B>`), quote: (html: string) => lines(`<I>${html}</I>`), list: (items: string[]) => lines(items.join('<BR>')) };
  return `<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${site.charset}">
<TITLE>${escapeHtml(story.title)} - ${escapeHtml(site.name)}</TITLE>
<LINK REL="alternate" TYPE="application/rss+xml" TITLE="RSS" HREF="${site.feeds[0]?.path ?? '/'}">
<LINK REL="shortcut icon" HREF="/favicon.ico">
</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399">
<TABLE WIDTH=980 BORDER=0 CELLPADDING=0 CELLSPACING=0 ALIGN=center>
<TR><TD COLSPAN=3><TABLE WIDTH="100%"><TR><TD><A HREF="/"><IMG SRC="/logo.png" ALT="${escapeHtml(site.name)}" BORDER=0></A></TD><TD ALIGN=right><FONT SIZE=1>${site.slogan}</FONT></TD></TR></TABLE></TD></TR>
<TR BGCOLOR="#CCD6E0"><TD COLSPAN=3>${site.sections.map((name) => `<A HREF="/">${name}</A>`).join(' | ')} | <A HREF="/search">${labels.search}</A></TD></TR>
<TR VALIGN=top>
<TD WIDTH=180 BGCOLOR="#F2F2F2"><B>${labels.mostRead}</B><BR>${others.slice(0, 5).map(({ story: other, url: link }) => `<A HREF="${link}">${escapeHtml(other.title)}</A><BR><BR>`).join('\n')}<B>${labels.follow}</B><BR><A HREF="#">Telegram</A></TD>
<TD WIDTH=600>
<TABLE WIDTH="100%" CELLPADDING=8><TR><TD>
<FONT SIZE=2 COLOR=gray>${printedDate(story.published, site.language, site.timeZone)} | ${story.section}</FONT>
<H1>${escapeHtml(story.title)}</H1>
${story.photo ? `<TABLE ALIGN=right WIDTH=240><TR><TD><IMG SRC="${photoUrl('', story, 640)}" WIDTH=240 ALT="${escapeHtml(story.photo.alt)}"></TD></TR><TR><TD><FONT SIZE=1>${story.photo.caption} ${labels.photo}: ${story.photo.credit}</FONT></TD></TR></TABLE>` : ''}
${storyBody(story, inserts, tags)}
<I>${labels.by} ${story.authors.join(', ')}</I><BR>
</TD></TR>
<TR><TD><A HREF="#"><FONT SIZE=2>${labels.print}</FONT></A> | <A HREF="#"><FONT SIZE=2>${labels.share}</FONT></A></TD></TR>
<TR><TD BGCOLOR="#FFF6DD"><B>${labels.newsletter.title}</B><BR>${labels.newsletter.pitch}<BR><INPUT TYPE=text SIZE=20> <INPUT TYPE=submit VALUE="${labels.newsletter.button}"></TD></TR>
<TR><TD><B>${labels.related}:</B><BR>${others.slice(0, 4).map(({ story: other, url: link }) => `<LI><A HREF="${link}">${escapeHtml(other.title)}</A>`).join('\n')}</TD></TR>
<TR><TD><B>${labels.comments}</B><HR SIZE=1><B>${labels.reader.name}</B>: ${labels.reader.text}<HR SIZE=1><A HREF="#">${labels.leaveComment}</A></TD></TR>
</TABLE>
</TD>
<TD WIDTH=200><CENTER><FONT SIZE=1>${labels.advert}</FONT><BR><IMG SRC="/ads/felt-boots.png" WIDTH=160 HEIGHT=600></CENTER></TD>
</TR>
<TR><TD COLSPAN=3 ALIGN=center BGCOLOR="#CCD6E0"><FONT SIZE=1>&copy; 2003-2026 ${site.name}. ${labels.copyright} <A HREF="#">${labels.top}</A></FONT></TD></TR>
</TABLE>
</BODY>
</HTML>
`;
}

const lines = (html: string): string => `${html}<BR><BR>`;
