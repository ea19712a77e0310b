#!/bin/sh
# Puts x.br and x.gz beside every file x of a build that becomes smaller by it, for nginx's brotli_static and gzip_static.
# Run it on the copy on the host, never on dist/: its files would no longer be those that sw.js lists.
set -eu
find "$1" -type f \( -name '*.html' -o -name '*.js' -o -name '*.css' -o -name '*.wasm' -o -name '*.svg' -o -name '*.txt' -o -name '*.webmanifest' \) |
while read -r file; do
  gzip --best --keep --no-name --force "$file"
  if command -v brotli > /dev/null; then brotli --best --keep --force "$file"; fi
done
