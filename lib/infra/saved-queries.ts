import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface SavedQueriesProps {
  /** Folder in the list of saved queries. */
  folder: string;
  polls: logs.ILogGroup;
  articles: logs.ILogGroup;
}

/** Questions of docs/operate.md, ready in Logs Insights. */
export class SavedQueries extends Construct {
  constructor(scope: Construct, id: string, { folder, polls, articles }: SavedQueriesProps) {
    super(scope, id);
    const save = (key: string, name: string, group: logs.ILogGroup, lines: string[]) =>
      new logs.CfnQueryDefinition(this, key, { name: `${folder}/${name}`, queryString: lines.join('\n| '), logGroupNames: [group.logGroupName] });
    save('WorstFeeds', 'worst feeds', polls, [
      'filter event = "feed" and status = "error"',
      'stats count(*) as failures, latest(error) as why, latest(message) as said by feedId',
      'sort failures desc', 'limit 20',
    ]);
    save('PollFaults', 'polls by fault', polls, ['filter event = "feed" and status = "error"', 'stats count(*) as polls, count_distinct(feedId) as feeds by error', 'sort polls desc']);
    save('FeedsWithoutText', 'feeds whose pages give no text', articles, [
      'filter event = "article" and status in ["feed-only", "blocked", "paywalled", "thin"]',
      'stats count(*) as stories, latest(error) as why by feedId, status',
      'sort stories desc', 'limit 20',
    ]);
    save('Dropped', 'messages given up', articles, ['fields @timestamp, feedId, url, error, message', 'filter event = "article" and outcome = "dropped"', 'sort @timestamp desc', 'limit 50']);
  }
}
