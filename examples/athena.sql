-- The records in Athena, straight from the bucket: one gzip object a state of a story, partitions by day of first sight, no crawler, nothing to load.
-- Put the bucket's name (stack output BucketName) for BUCKET, and run the three statements one after another.
--
-- * The names of objects end in .gz, by which Athena knows to unpack them; each is one line of JSON, as the SerDe wants it.
-- * Partition projection makes the days from the rule below: a query that names no dt looks through all of them, so name one.
-- * Athena folds names to lower case: publishedAt is publishedat here. Times are text in UTC: from_iso8601_timestamp(publishedat).
-- * Records that are kept for a shorter time than their cards (bodyRetention) are no rows here any more: the table's cards are the longer memory.
-- * Beside the read policy, a role that asks Athena needs s3:ListBucket and s3:GetBucketLocation on the bucket.
-- * Fields that are not declared are passed over; docs/record.md has all of them.

CREATE EXTERNAL TABLE newsclip_records (
  id string,
  schema string,
  rev int,
  gen int,
  url string,
  canonicalurl string,
  finalurl string,
  sources array<struct<feedid: string, feedurl: string, guid: string, firstseenat: string>>,
  publisher struct<name: string, domain: string>,
  title string,
  subtitle string,
  description string,
  excerpt string,
  authors array<struct<name: string, url: string>>,
  agency string,
  section string,
  tags array<string>,
  kind string,
  access string,
  image struct<url: string, width: int, height: int, alt: string, caption: string, credit: string>,
  wordcount int,
  readingminutes int,
  publishedat string,
  publishedprecision string,
  publishedsource string,
  modifiedat string,
  firstseenat string,
  fetchedat string,
  changedat string,
  language string,
  text string,
  markdown string,
  html string,
  links array<struct<url: string, text: string>>,
  extraction struct<status: string, reason: string, method: string, version: string, quality: double, removed: map<string, int>>,
  src map<string, string>,
  contenthash string,
  rights struct<copyright: string, license: string, robotsmeta: array<string>, tdm: struct<reserved: boolean, policy: string>>,
  s3 struct<article: string, raw: string>,
  withdrawnat string,
  expiresat bigint
)
PARTITIONED BY (dt string)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
WITH SERDEPROPERTIES ('case.insensitive' = 'true', 'ignore.malformed.json' = 'true')
STORED AS INPUTFORMAT 'org.apache.hadoop.mapred.TextInputFormat'
OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'
LOCATION 's3://BUCKET/articles/v1/'
TBLPROPERTIES (
  'projection.enabled' = 'true',
  'projection.dt.type' = 'date',
  'projection.dt.format' = 'yyyy-MM-dd',
  'projection.dt.range' = '2025-01-01,NOW',
  'projection.dt.interval' = '1',
  'projection.dt.interval.unit' = 'DAYS',
  'storage.location.template' = 's3://BUCKET/articles/v1/dt=${dt}/'
);

-- Each story once, as it is now: earlier states lie beside it.
CREATE OR REPLACE VIEW newsclip_stories AS
SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY rev DESC, gen DESC) AS newest FROM newsclip_records)
WHERE newest = 1 AND (expiresat IS NULL OR from_unixtime(expiresat) > now());

-- Words and stories by publisher over a week.
SELECT publisher.domain, count(*) AS stories, sum(wordcount) AS words, round(avg(extraction.quality), 2) AS quality
FROM newsclip_stories
WHERE dt BETWEEN cast(current_date - interval '7' day AS varchar) AND cast(current_date AS varchar) AND withdrawnat IS NULL
GROUP BY 1 ORDER BY 2 DESC;
