#!/bin/sh
# The latest stories of a site, the first of them as a card, and its whole record. Needs the AWS CLI.
#
#   ARTICLES_TABLE=... BUCKET=... sh examples/read-table.sh SITE
set -eu
site=$1
table=${ARTICLES_TABLE:-newsclip-articles}

aws dynamodb query --table-name "$table" --index-name bySite --no-scan-index-forward --limit 5 --no-paginate \
  --key-condition-expression 'sitePk = :site' --expression-attribute-values "{\":site\":{\"S\":\"P#$site\"}}" \
  --query 'Items[].[publishedAt.S, title.S, url.S]' --output text

id=$(aws dynamodb query --table-name "$table" --index-name bySite --no-scan-index-forward --limit 1 --no-paginate \
  --key-condition-expression 'sitePk = :site' --expression-attribute-values "{\":site\":{\"S\":\"P#$site\"}}" \
  --query 'Items[0].id.S' --output text)

aws dynamodb get-item --table-name "$table" --key "{\"pk\":{\"S\":\"A#$id\"},\"sk\":{\"S\":\"META\"}}" \
  --query 'Item.{title: title.S, feeds: sources.L[].M.feedUrl.S, record: s3.M.article.S}' --output json

if [ -n "${BUCKET:-}" ]; then
  key=$(aws dynamodb get-item --table-name "$table" --key "{\"pk\":{\"S\":\"A#$id\"},\"sk\":{\"S\":\"META\"}}" --query 'Item.s3.M.article.S' --output text)
  aws s3 cp "s3://$BUCKET/$key" - | gunzip | head -c 300
  echo
fi
