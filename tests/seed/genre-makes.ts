import { interviews, letters, obituaries, recipes, releases, results, tickers, type Piece } from './genre-stories.ts';
import { furniture } from './makes.ts';

/** A page of a kind, and what must come out of it. */
export interface GenrePage {
  language: string;
  html: string;
  title: string;
  text: string;
}

const words = { en: { label: 'Advertisement', heading: 'Subscribe to our newsletter', pitch: 'Sign up here to get the latest news delivered directly to your inbox.', share: 'Share this article', related: 'Related articles' }, ...furniture };
const nav = '<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const foot = '<footer class="site-footer"><ul><li><a href="/about">About</a></li><li><a href="/terms">Terms of use</a></li></ul><p>© 2031 The Velm Post</p></footer>';
const teasers = ['Ferry fares rise again in autumn', 'Storm closes three schools in Tarn', 'Choir of Lindholt turns ninety'];
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const P = (text: string): string => `<p>${escape(text)}</p>`;

/** Makes that only names tell apart. */
export const named = new Set(['letters to the editor in boxes']);

/** A piece's body between what a site prints around it. */
function page({ language, title }: Piece, body: string, { above = '', below = '' } = {}): string {
  const { label, heading, pitch, share, related } = words[language as 'en'];
  const links = `<div class="related"><h2>${related}</h2><ul>${teasers.map((text, at) => `<li><a href="/${at}">${text}</a></li>`).join('')}</ul></div>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)} | The Velm Post</title></head><body><header class="site-header"><a href="/">The Velm Post</a>${nav}</header><main><article class="article">`
    + `<h1 class="article-title">${escape(title)}</h1><div class="meta"><span class="date">3.2.2031</span></div>${above}<div class="share"><a href="#">${share}</a></div><div class="article-body">${body.replace('<!-- ad -->', `<div class="ad"><p>${label}</p></div>`)}</div></article>${below}`
    + `<div class="newsletter"><h3>${heading}</h3><p>${pitch}</p></div>${links}</main>${foot}</body></html>`;
}

const of = <Kind extends Piece>(pieces: Kind[], body: (piece: Kind) => string, text: (piece: Kind) => string[], around: (piece: Kind) => { above?: string; below?: string } = () => ({})) => (): GenrePage[] =>
  pieces.map((piece) => ({ language: piece.language, html: page(piece, body(piece), around(piece)), title: piece.title, text: text(piece).join('\n\n') }));

const blocksOf = ({ parts }: Piece): string[] => parts.flat();
const middle = (list: string[], more: string): string => [...list.slice(0, 2), more, ...list.slice(2)].join('\n');

export const genreMakes: Record<string, () => GenrePage[]> = {
  'an interview, questions in bold': of(interviews, ({ parts: [intro, ...rest] }) => middle([P(intro![0]!), ...rest.map(([question, answer]) => `<p><strong>${escape(question!)}</strong></p>${P(answer!)}`)], '<!-- ad -->'), blocksOf),
  'an interview, questions as subheads': of(interviews, ({ parts: [intro, ...rest] }) => middle([P(intro![0]!), ...rest.map(([question, answer]) => `<h3>${escape(question!)}</h3>${P(answer!)}`)], '<!-- ad -->'), blocksOf),
  'an interview, questions named so': of(interviews, ({ parts: [intro, ...rest] }) => middle([P(intro![0]!), ...rest.map(([question, answer]) => `<div class="qa"><p class="question">${escape(question!)}</p><p class="answer">${escape(answer!)}</p></div>`)], '<!-- ad -->'), blocksOf),
  'an interview as a list of definitions': of(interviews, ({ parts: [intro, ...rest] }) => `${P(intro![0]!)}<dl>${rest.map(([question, answer]) => `<dt>${escape(question!)}</dt><dd>${escape(answer!)}</dd>`).join('')}</dl>`, blocksOf),

  'a ticker, entries as articles': of(tickers, ({ parts }) => middle(parts.map(([time, head, text]) => `<article class="live-entry"><time class="entry-time" datetime="2031-02-03T${time}:00Z">${time}</time><h2>${escape(head!)}</h2>${P(text!)}</article>`), '<!-- ad -->'), ({ parts }) => parts.flatMap(([, head, text]) => [head!, text!]), ({ updates }) => ({ above: `<div class="live-label"><span>${updates}</span></div>` })),
  'a ticker, entries as boxes': of(tickers, ({ parts }) => middle(parts.map(([time, head, text]) => `<div class="ticker-item"><div class="ticker-head"><span class="ticker-time">${time}</span></div><h3>${escape(head!)}</h3>${P(text!)}<div class="ticker-share"><a href="#">Facebook</a> <a href="#">X</a></div></div>`), '<!-- ad -->'), ({ parts }) => parts.flatMap(([, head, text]) => [head!, text!])),
  'a ticker, entries as list': of(tickers, ({ parts }) => `<ol class="updates">${parts.map(([time, head, text]) => `<li><time>${time}</time><h3>${escape(head!)}</h3>${P(text!)}</li>`).join('')}</ol>`, ({ parts }) => parts.flatMap(([, head, text]) => [head!, text!])),

  'a recipe': of(recipes, ({ parts: [intro, needs, steps, note], needs: first, steps: second }) => `${P(intro![0]!)}<h2>${first}</h2><ul>${needs!.map((item) => `<li>${escape(item)}</li>`).join('')}</ul><!-- ad --><h2>${second}</h2><ol>${steps!.map((item) => `<li>${escape(item)}</li>`).join('')}</ol>${P(note![0]!)}`,
    ({ parts: [intro, needs, steps, note], needs: first, steps: second }) => [intro![0]!, first, needs!.join('\n'), second, steps!.join('\n'), note![0]!]),
  'a recipe in boxes': of(recipes, ({ parts: [intro, needs, steps, note], needs: first, steps: second }) => `${P(intro![0]!)}<div class="recipe"><div class="recipe-ingredients"><h3>${first}</h3><ul>${needs!.map((item) => `<li class="ingredient">${escape(item)}</li>`).join('')}</ul></div><div class="recipe-steps"><h3>${second}</h3>${steps!.map(P).join('')}</div></div>${P(note![0]!)}`,
    ({ parts: [intro, needs, steps, note], needs: first, steps: second }) => [intro![0]!, first, needs!.join('\n'), second, ...steps!, note![0]!]),

  'a table of results': of(results, ({ parts: [intro, head, ...rest] }) => `${P(intro![0]!)}<table><thead><tr>${head!.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rest.slice(0, -1).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>${P(rest.at(-1)![0]!)}`,
    ({ parts: [intro, ...rest] }) => [intro![0]!, rest.slice(0, -1).map((row) => row.join('\t')).join('\n'), rest.at(-1)![0]!]),
  'a table of results in a figure that scrolls': of(results, ({ parts: [intro, head, ...rest] }) => `${P(intro![0]!)}<figure class="table-wrapper"><div class="scroll"><table><tr>${head!.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rest.slice(0, -1).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></div></figure>${P(rest.at(-1)![0]!)}`,
    ({ parts: [intro, ...rest] }) => [intro![0]!, rest.slice(0, -1).map((row) => row.join('\t')).join('\n'), rest.at(-1)![0]!]),

  'letters to the editor': of(letters, ({ parts }) => middle(parts.map(([head, text, name]) => `<h3>${escape(head!)}</h3>${P(text!)}<p><em>${name}</em></p>`), '<!-- ad -->'), blocksOf),
  'letters to the editor in boxes': of(letters, ({ parts }) => parts.map(([head, text, name]) => `<section class="letter"><h2>${escape(head!)}</h2>${P(text!)}<p class="letter-from"><strong>${name}</strong></p></section>`).join('<!-- ad -->'), blocksOf),

  'a press release': of(releases, ({ parts }) => parts[0]!.map(P).join(''), blocksOf, () => ({ below: '<aside class="press-contact"><h3>Contact</h3><p>Velm Harbour, Mira Dahl, +99 555 0100, <a href="mailto:press@velmharbour.example">press@velmharbour.example</a></p></aside>' })),
  'an obituary': of(obituaries, ({ parts }) => middle(parts[0]!.map(P), '<!-- ad --><figure><img src="/p.jpg" width="800" height="500" alt=""><figcaption>Pelle Strand, 1974</figcaption></figure>'), blocksOf),
  'an obituary with a poll in it': of(obituaries, ({ parts }) => middle(parts[0]!.map(P), '<div class="poll"><h3>Should the bridge bear his name?</h3><form><label><input type="radio" name="p"> Yes</label><label><input type="radio" name="p"> No</label><button>Vote</button></form><p>1,204 votes</p></div>'), blocksOf),
  'a gallery, words under each picture': of(obituaries, ({ parts }) => parts[0]!.map((text, at) => `<figure class="gallery-item"><img src="/p${at}.jpg" width="800" height="500" alt=""><figcaption>${escape(text)}</figcaption></figure>`).join(''), blocksOf),
};
