#!/bin/sh
# The latest stories of a site, the first of them as a card, and its whole record. Needs the AWS CLI.
#
#   ARTICLES_TABLE=... BUCKET=... sh examples/read-table.sh SITE
set -eu
site=$1
table=${ARTICLES_TABLE:-newsclip-articles}

stories=$(aws dynamodb query --table-name "$table" --index-name bySite --no-scan-index-forward --limit 5 --no-paginate \
  --key-condition-expression 'sitePk = :site' --expression-attribute-values "{\":site\":{\"S\":\"P#$site\"}}" \
  --query 'Items[].[id.S, publishedAt.S, title.S, url.S]' --output text)
echo "$stories"

id=$(echo "$stories" | head -n 1 | cut -f 1)
card=$(aws dynamodb get-item --table-name "$table" --key "{\"pk\":{\"S\":\"A#$id\"},\"sk\":{\"S\":\"META\"}}" \
  --query 'Item.{title: title.S, feeds: sources.L[].M.feedUrl.S, record: s3.M.article.S}' --output json)
echo "$card"

if [ -n "${BUCKET:-}" ]; then
  key=$(echo "$card" | sed -n 's/.*"record": "\(.*\)".*/\1/p')
  aws s3 cp "s3://$BUCKET/$key" - | gunzip | cut -c 1-300
fi
