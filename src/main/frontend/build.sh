#!/bin/sh
# Builds the pages that Pacta serves where Maven collects them: the explorer at / and the playground at /graphiql.
# Run in this folder. STATIC_OUT names another output directory; FRONTEND=skip leaves the pages out.
set -eu

out=${STATIC_OUT:-../../../target/classes/static}
shared="package.json package-lock.json tsconfig.json build.sh"

# $1 the page. What was built has assets; the page that stands in for it has none.
is_built() {
  [ -f "$out/$1/index.html" ] && [ -d "$out/$1/assets" ]
}

# $1 the page, and then the files and folders that it is made of.
is_current() {
  page=$1
  shift
  is_built "$page" && [ -z "$(find "$@" $shared -newer "$out/$page/index.html" ! -path '*/generated*' -print)" ]
}

# $1 the page, $2 what and $3 how: "Node.js" "missing"; $4 what mends it
stand_in() {
  rm -rf "${out:?}/$1"
  mkdir -p "$out/$1"
  cat >"$out/$1/index.html" <<PAGE
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Pacta</title>
  </head>
  <body>
    <h1>No $1 in this build</h1>
    <p>$2 was $3 when Pacta was built. To have the $1, $4 and build Pacta again.</p>
    <p>The API does not need it: send queries to <code>/graphql</code>, by GET or by POST.</p>
  </body>
</html>
PAGE
}

# $1 what and $2 how: "Node.js" "missing"; $3 what mends it, if not Node.js
without() {
  remedy=${3:-install Node.js 22.12 or newer (or 20 from 20.19 on) with npm}
  echo "$1 is $2, so Pacta builds without its explorer and playground; nothing else needs them."
  stand_in explorer "$1" "$2" "$remedy"
  stand_in graphiql "$1" "$2" "$remedy"
  exit 0
}

[ "${FRONTEND:-}" = skip ] && without "The front end" "left out by FRONTEND=skip" "leave FRONTEND unset"

explorer_is_current=$(is_current explorer explorer codegen.ts ../../../graphql && echo yes || true)
playground_is_current=$(is_current graphiql graphiql ../../../graphql/examples && echo yes || true)
[ "$explorer_is_current$playground_is_current" = yesyes ] && exit 0

command -v node >/dev/null 2>&1 || without "Node.js" "missing"
command -v npm >/dev/null 2>&1 || without "npm" "missing"
node -e '
  const [major, minor] = process.versions.node.split(".").map(Number);
  process.exit(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19) ? 0 : 1);
' || without "Node.js $(node --version)" "too old"

if [ ! -f node_modules/.package-lock.json ] || [ -n "$(find package.json package-lock.json -newer node_modules/.package-lock.json)" ]; then
  npm ci --include=dev --ignore-scripts --loglevel=error --no-progress >/dev/null || {
    echo "The packages of the front end could not be installed. To build Pacta without it, set FRONTEND=skip." >&2
    exit 1
  }
fi

npm run --silent generate
checked=$(npm run --silent check 2>&1) || {
  echo "$checked" >&2
  exit 1
}
export STATIC_OUT="$out"
[ "$explorer_is_current" = yes ] || npm run --silent build:explorer -- --logLevel warn
[ "$playground_is_current" = yes ] || npm run --silent build:playground -- --logLevel warn
