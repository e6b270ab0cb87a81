/** Names of one origin and beginnings of names, lower case. A module of data alone: functions read it beside their bundle. */
export interface TrackingGroup {
  names: string[];
  prefixes?: string[];
}


/** Collected from the vendors' public documentation of their link tags. */
export const trackingGroups: TrackingGroup[] = [
  {
    // campaign tags of web analytics: Google (utm, ga), Matomo and Piwik (mtm, pk), AT Internet (at, xt), comScore (ns), Adobe (s_cid, ef_id), Webtrends (wt), IBM Coremetrics (cm), HubSpot (hsa)
    prefixes: words('utm_ utm- mtm_ pk_ piwik_ matomo_ at_ ns_ hsa_ wt_ wt. cm_mmc ga_ stm_ itm_ int_cmp pf_rd_'),
    names: words(`utm _ga _gl xtor xtref xtatc xtcr s_cid s_kwcid ef_id sc_campaign sc_channel cm_ite cm_lm cm_re cm_sp cm_ven cm_cat
      cm_pla _openstat wtmc`),
  },
  {
    // click identifiers that advertising and social networks add to each outgoing link
    prefixes: words('fb_action_ fb_source fb_ref action_object_map action_type_map action_ref_map'),
    names: words(`fbclid gclid gclsrc dclid wbraid gbraid gad_source gad_campaignid msclkid twclid ttclid yclid ysclid ymclid igshid igsh
      li_fat_id sccid epik rdt_cid irclickid irgwc zanpid srsltid tblci dicbo oborigurl obclid wickedid rb_clickid ndclid cjevent mibextid
      __tn__ sfnsn guccounter guce_referrer guce_referrer_sig spm scm share_token __twitter_impression ref_src ref_url xmt slof`),
  },
  {
    // recipients and mailings of newsletter services: Mailchimp (mc), HubSpot (_hs), Marketo (mkt), Omeda (oly), Vero, Klaviyo (_k), Drip (__s), Eloqua (elq), MailerLite (ml), Kit (ck), Blueshift (bsft), Bronto (_bta), Listrak (trk), Sailthru, Silverpop (sp)
    prefixes: words('bsft_ elq sailthru'),
    names: words(`mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok oly_anon_id oly_enc_id vero_id vero_conv _ke _kx __s
      ml_subscriber ml_subscriber_hash ck_subscriber_id sh_kit _bta_tid _bta_c trk_contact trk_msg trk_module trk_sid dm_i ss_source
      ss_campaign_id ss_campaign_name ss_email_id nlid nltr newsletter_id emci emdi ceid email_hash bbeml regi_id
      spmailingid spuserid spjobid spreportid`),
  },
  {
    // campaign tags that publishers and publishing systems made up for themselves
    names: words(`cmpid cmp intcmp icid ncid icmp ocid mbid smid smtyp smvar ftag ito itid wpisrc wpmm wpmk sref srnd leadsource taid reflink
      wprov cvid campaign campid campaignid dcmp fromrss rss_id rssfeed traffic_source sr_share sharetype shareid share_id socialshare
      echobox xcust cn-reloaded trk trkinfo trackingid`),
  },
  {
    // what AMP caches add for their own use
    names: words('amp_js_v amp_gsa amp_ct amp_tf amp_latest_update_time usqp'),
  },
  {
    // sessions, comment boxes and cache busters, which make an address of its own for each visitor
    prefixes: words('aspsessionid'),
    names: words('phpsessid jsessionid cfid cftoken replytocom doing_wp_cron nocache cachebuster cache_buster _cb'),
  },
];

/** Channels, share buttons and places on a page, as values name them. */
export const channelWords = words(`rss rss2 atom feed feeds feedburner feedly inoreader newsletter newsletters email e-mail mail nl push notification
    twitter tw x facebook fb instagram ig linkedin li reddit whatsapp wa telegram tg pinterest tiktok youtube yt mastodon bluesky bsky threads
    vk weibo wechat line flipboard pocket tumblr hn hackernews digg messenger viber xing social sociallink
    share share_button sharebutton sharing copylink copy applenews apple-news googlenews google-news google bing msn yahoo smartnews upday
    homepage home hp frontpage sidebar footer header nav menu related recommended recirc trending mostread most-read most_read breaking
    ticker teaser widget`);

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
