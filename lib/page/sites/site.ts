/** What is known of one site that its pages do not tell by themselves. One file a site; docs/add-a-site.md tells how. */
export interface Site {
  /** Hosts, each with all hosts below it. */
  hosts: string[];
  rules: SiteRule[];
}

/** A hint, not a command: one that does not fit the page it is on (a template that has changed) is passed over. */
export interface SiteRule {
  /** `title` the heading that is the headline; `body` what the story stands in, nothing outside of it belongs; `drop` what is never story. */
  kind: 'title' | 'body' | 'drop';
  /** CSS selector. */
  selector: string;
  /** Why no general rule can see it. */
  reason: string;
  /** Page case that comes out wrong without the rule: a folder of tests/pages. */
  case: string;
}
