"""The latest stories of a site, and everything that changed on a day. Needs boto3.

    ARTICLES_TABLE=... BUCKET=... python3 examples/read-table.py SITE [YYYY-MM-DD]
"""
import gzip
import json
import os
import sys
import time

import boto3
from boto3.dynamodb.conditions import Key
from botocore.exceptions import ClientError

site = sys.argv[1]
day = sys.argv[2] if len(sys.argv) > 2 else time.strftime('%Y-%m-%d', time.gmtime())
table = boto3.resource('dynamodb').Table(os.environ.get('ARTICLES_TABLE', 'newsclip-articles'))
bucket = os.environ.get('BUCKET')


def query(**wanted):
    """All pages of a query, without what has expired."""
    while True:
        page = table.query(**wanted)
        for item in page['Items']:
            if not item.get('expiresAt') or item['expiresAt'] > time.time():
                yield item
        if 'LastEvaluatedKey' not in page:
            return
        wanted['ExclusiveStartKey'] = page['LastEvaluatedKey']


print(f'Latest of {site}:')
for number, story in enumerate(query(IndexName='bySite', KeyConditionExpression=Key('sitePk').eq(f'P#{site}'), ScanIndexForward=False, Limit=5)):
    if number == 5:
        break
    card = table.get_item(Key={'pk': f"A#{story['id']}", 'sk': 'META'})['Item']
    print(f"  {story['publishedAt']}  {story['title']}  ({story['wordCount']} words)")
    print('      carried by', ', '.join(source['feedUrl'] for source in card['sources']))
    if bucket:
        try:
            stored = boto3.client('s3').get_object(Bucket=bucket, Key=card['s3']['article'])
            print('     ', json.loads(gzip.decompress(stored['Body'].read()))['text'][:120])
        except ClientError as error:  # AccessDenied: so S3 answers those who may not list the bucket
            if error.response['Error']['Code'] not in ('NoSuchKey', 'AccessDenied'):
                raise
            print('      its text is kept no longer')

contract = table.get_item(Key={'pk': 'CONTRACT', 'sk': 'CONTRACT'})['Item']
print(f'Changed on {day}:')
changes = [
    item
    for shard in range(int(contract['shards']))
    for item in query(IndexName='byTime', KeyConditionExpression=Key('timePk').eq(f'D#{day}#{shard}'))
]
for change in sorted(changes, key=lambda item: item['timeSk']):
    print(f"  {change['changedAt']}  r{change['rev']}  {change['url']}")
