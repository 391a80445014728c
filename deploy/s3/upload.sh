#!/bin/sh
# A store like S3 behind a CDN: uploads dist with types, encodings and caching.
#
#   deploy/s3/upload.sh dist s3://bucket            the site of a whole host
#   deploy/s3/upload.sh dist s3://bucket/zone       a site under /zone/
#
# It needs the AWS command line, version 2; AWS_ENDPOINT_URL names a store of another maker. Files with
# a hash go first and pages last, so that no page names a file that is not there yet. Files of older
# releases stay: a reader may still have such a page open. Remove them by a rule of the store, or later.
set -eu

dist=$1
target=${2%/}
forever='public, max-age=31536000, immutable'
hash='[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'

# put <ending> <type> <caching> <filter> …: the files of that ending, and their copies.
put() {
  ending=$1 type=$2 caching=$3
  shift 3
  aws s3 cp "$dist" "$target" --recursive --no-progress "$@" \
    --content-type "$type" --cache-control "$caching"
  for copy in br:br gz:gzip; do
    packed=
    for word in "$@"; do
      case $word in
        *".$ending") packed="$packed $word.${copy%:*}" ;;
        *) packed="$packed $word" ;;
      esac
    done
    # shellcheck disable=SC2086 # the words have no spaces
    (set -f && aws s3 cp "$dist" "$target" --recursive --no-progress $packed \
      --content-type "$type" --cache-control "$caching" --content-encoding "${copy#*:}")
  done
}

hashed() { put "$1" "$2" "$forever" --exclude '*' --include "*-$hash*.$1"; }
fresh() { put "$1" "$2" no-cache --exclude '*' --include "*.$1" --exclude "*-$hash*.$1"; }

hashed css 'text/css; charset=utf-8'
hashed html 'text/html; charset=utf-8'
hashed js 'text/javascript; charset=utf-8'
hashed json application/json
hashed png image/png
hashed svg image/svg+xml
hashed txt 'text/plain; charset=utf-8'
hashed wasm application/wasm

fresh js 'text/javascript; charset=utf-8'
fresh webmanifest application/manifest+json
fresh txt 'text/plain; charset=utf-8'
fresh xml 'text/xml; charset=utf-8'
fresh html 'text/html; charset=utf-8'
aws s3 cp "$dist/SHA256SUMS" "$target/SHA256SUMS" --no-progress \
  --content-type 'text/plain; charset=utf-8' --cache-control no-cache
