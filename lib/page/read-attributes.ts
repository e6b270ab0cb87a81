/**
 * The attributes that somebody reads; the tree keeps no others. Real pages have three times as many (event handlers, drawings, data of
 * scripts), and cutting them out makes work for nobody. A test holds the list to what lib/page asks for.
 */
export const readAttributes: ReadonlySet<string> = new Set(
  (
    'action alt cite class colspan content data data-component data-href data-instgrm-permalink data-shortcode data-testid data-tweetid data-videoid datetime height hidden href hreflang http-equiv id itemprop itemscope itemtype lang name property rel role ' +
    'shadowrootmode src srcset start style title type typeof value width xml:lang ' +
    // where pages keep a picture until it is scrolled to
    'data-full-src data-hi-res-src data-image data-img-url data-lazy data-lazy-src data-lazy-srcset data-orig-file data-original data-sources data-src data-srcset data-url'
  ).split(' '),
);
