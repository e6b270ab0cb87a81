/**
 * Query parameters that say how a reader came and not what is read. Only these are dropped from the key of an address: a name that is
 * not here may choose the page, so it stays. Compared in lower case.
 *
 * Collected from the vendors' public documentation of their link tags; last gone through in November 2026.
 */
export function isTrackingParameter(name: string, value: string): boolean {
  const key = name.toLowerCase();
  if (trackingNames.has(key) || trackingPrefixes.some((prefix) => key.startsWith(prefix))) return true;
  const said = value.toLowerCase();
  return (channelNames.has(key) && isChannel(said)) || (otherForms.get(key)?.includes(said) ?? false);
}

interface Group {
  why: string;
  names: string[];
  prefixes?: string[];
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const groups: Group[] = [
  {
    why: 'campaign tags of web analytics: Google (utm, ga), Matomo and Piwik (mtm, pk), AT Internet (at, xt), comScore (ns), Adobe (s_cid, ef_id), Webtrends (wt), IBM Coremetrics (cm), HubSpot (hsa)',
    prefixes: words('utm_ utm- mtm_ pk_ piwik_ matomo_ at_ ns_ hsa_ wt_ wt. cm_mmc ga_ stm_ itm_ int_cmp pf_rd_'),
    names: words(`utm _ga _gl xtor xtref xtatc xtcr s_cid s_kwcid ef_id sc_campaign sc_channel cm_ite cm_lm cm_re cm_sp cm_ven cm_cat
      cm_pla _openstat wtmc`),
  },
  {
    why: 'click identifiers that advertising and social networks add to each outgoing link',
    prefixes: words('fb_action_ fb_source fb_ref action_object_map action_type_map action_ref_map'),
    names: words(`fbclid gclid gclsrc dclid wbraid gbraid gad_source gad_campaignid msclkid twclid ttclid yclid ysclid ymclid igshid igsh
      li_fat_id sccid epik rdt_cid irclickid irgwc zanpid srsltid tblci dicbo oborigurl obclid wickedid rb_clickid ndclid cjevent mibextid
      __tn__ sfnsn guccounter guce_referrer guce_referrer_sig spm scm share_token __twitter_impression ref_src ref_url xmt slof`),
  },
  {
    why: 'recipients and mailings of newsletter services: Mailchimp (mc), HubSpot (_hs), Marketo (mkt), Omeda (oly), Vero, Klaviyo (_k), Drip (__s), Eloqua (elq), MailerLite (ml), Kit (ck), Blueshift (bsft), Bronto (_bta), Listrak (trk), Sailthru, Silverpop (sp)',
    prefixes: words('bsft_ elq sailthru'),
    names: words(`mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok oly_anon_id oly_enc_id vero_id vero_conv _ke _kx __s
      ml_subscriber ml_subscriber_hash ck_subscriber_id sh_kit _bta_tid _bta_c trk_contact trk_msg trk_module trk_sid dm_i ss_source
      ss_campaign_id ss_campaign_name ss_email_id nlid nltr newsletter_id emci emdi ceid email_hash bbeml regi_id
      spmailingid spuserid spjobid spreportid`),
  },
  {
    why: 'campaign tags that publishers and publishing systems made up for themselves',
    names: words(`cmpid cmp intcmp icid ncid icmp ocid mbid smid smtyp smvar ftag ito itid wpisrc wpmm wpmk sref srnd leadsource taid reflink
      wprov cvid campaign campid campaignid dcmp fromrss rss_id rssfeed traffic_source sr_share sharetype shareid share_id socialshare
      echobox xcust cn-reloaded trk trkinfo trackingid`),
  },
  {
    why: 'what AMP caches add for their own use',
    names: words('amp_js_v amp_gsa amp_ct amp_tf amp_latest_update_time usqp'),
  },
  {
    why: 'sessions, comment boxes and cache busters, which make an address of its own for each visitor',
    prefixes: words('aspsessionid'),
    names: words('phpsessid jsessionid cfid cftoken replytocom doing_wp_cron nocache cachebuster cache_buster _cb'),
  },
];

const trackingNames = new Set(groups.flatMap((group) => group.names));
const trackingPrefixes = groups.flatMap((group) => group.prefixes ?? []);

/** Names that many sites give to real parameters as well: dropped only when the value is a channel, a share button or a referring host. */
const channelNames = new Set(words('ref referrer referer source src from via medium origin partner emc mod share feature cid tid r xg_source'));

const channels = new Set(
  words(`rss rss2 atom feed feeds feedburner feedly inoreader newsletter newsletters email e-mail mail nl push notification
    twitter tw x facebook fb instagram ig linkedin li reddit whatsapp wa telegram tg pinterest tiktok youtube yt mastodon bluesky bsky threads
    vk weibo wechat line flipboard pocket tumblr hn hackernews digg messenger viber xing social sociallink
    share share_button sharebutton sharing copylink copy applenews apple-news googlenews google-news google bing msn yahoo smartnews upday
    homepage home hp frontpage sidebar footer header nav menu related recommended recirc trending mostread most-read most_read breaking
    ticker teaser widget`),
);

/** A channel with a further mark behind it: `rss_top`, `twitter-share`, `rss----abc`. */
const channelStarts = words('rss feed twitter facebook newsletter email share social');

function isChannel(value: string): boolean {
  if (channels.has(value)) return true;
  if (channelStarts.some((start) => value.startsWith(start) && /^[-_.:]/.test(value.slice(start.length)))) return true;
  return isHost(value);
}

/** A referring site's name, which several publishing systems add to each outgoing link. */
const isHost = (value: string): boolean => value.length <= 100 && /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,24}\/?$/.test(value);

const yes = ['', '1', 'true', 'yes', 'y', 'on'];

/** Parameters that ask for another form of the same page (AMP, print, mobile, all parts on one page), with the values that do. */
const otherForms = new Map<string, string[]>(
  Object.entries({
    amp: [...yes, '0', 'false'],
    noamp: [...yes, 'mobile', 'available'],
    nonamp: yes,
    outputtype: ['amp', 'print'],
    output: ['amp', 'print'],
    view: ['amp', 'print', 'printable', 'mobile', 'desktop'],
    mode: ['amp', 'print', 'mobile'],
    format: ['amp', 'print', 'mobile'],
    type: ['amp', 'print'],
    layout: ['amp', 'print'],
    do: ['print'],
    action: ['print', 'printable'],
    print: [...yes, 'print', 'preview'],
    printable: yes,
    printer: yes,
    printmode: yes,
    printview: yes,
    'printer-friendly': yes,
    m: ['0', '1'],
    mobile: [...yes, '0', 'false'],
    ismobile: yes,
    desktop: yes,
    pagewanted: ['all', 'print'],
    singlepage: yes,
    fullpage: yes,
    rss: yes,
  }),
);
