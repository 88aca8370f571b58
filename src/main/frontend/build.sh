#!/bin/sh
# Builds the playground, the page at /graphiql, where Maven collects what the server serves.
# Run in this folder. PLAYGROUND_OUT names another output directory; PLAYGROUND=skip leaves the playground out.
set -eu

out=${PLAYGROUND_OUT:-../../../target/classes/static/graphiql}
inputs="package.json package-lock.json tsconfig.json vite.config.ts build.sh graphiql ../../../graphql/examples"

# What was built has assets; the page that stands in for it has none.
built() {
  [ -f "$out/index.html" ] && [ -d "$out/assets" ]
}

# $1 what and $2 how: "Node.js" "missing"
without() {
  echo "$1 is $2, so Pacta builds without its playground; nothing else needs it."
  rm -rf "$out"
  mkdir -p "$out"
  cat >"$out/index.html" <<EOF
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Pacta playground</title>
    <link rel="icon" href="data:,">
    <style>body { font: 17px/1.5 system-ui, sans-serif; max-width: 34em; margin: 15vh auto; padding: 0 1em }</style>
  </head>
  <body>
    <h1>No playground in this build</h1>
    <p>$1 was $2 when Pacta was built. To have the playground, install Node.js 22 (or 20 from 20.19 on) with npm and build Pacta again.</p>
    <p>The API does not need it: send queries to <code>/graphql</code>, by GET or by POST.</p>
  </body>
</html>
EOF
  exit 0
}

[ "${PLAYGROUND:-}" = skip ] && without "The playground" "left out by PLAYGROUND=skip"

if built && [ -z "$(find $inputs -newer "$out/index.html" -print)" ]; then
  exit 0
fi

command -v node >/dev/null 2>&1 || without "Node.js" "missing"
command -v npm >/dev/null 2>&1 || without "npm" "missing"
node -e '
  const [major, minor] = process.versions.node.split(".").map(Number);
  process.exit(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19) ? 0 : 1);
' || without "Node.js $(node --version)" "too old"

if [ ! -f node_modules/.package-lock.json ] || [ -n "$(find package.json package-lock.json -newer node_modules/.package-lock.json)" ]; then
  npm ci --include=dev --loglevel=error --no-progress >/dev/null || {
    echo "The packages of the playground could not be installed. To build Pacta without it, set PLAYGROUND=skip." >&2
    exit 1
  }
fi

PLAYGROUND_OUT=$out npm run --silent build -- --logLevel warn
