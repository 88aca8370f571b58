#!/usr/bin/env bash
# Makes local stand-ins for the images that docker-compose.yml, the Dockerfile and the tests name,
# for a machine that has a Docker engine but reaches no image registry:
#
#   base     a root file system, given as a folder or tar archive, with the JDK
#   neo4j    the server of the zero-install database, under the name of the official image
#   pacta    the last stage of the Dockerfile on that base, with target/pacta.jar
#
# usage: stand-ins.sh ROOTFS     (build Pacta first; docs/docker.md has the whole recipe)
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
rootfs=${1:?usage: stand-ins.sh ROOTFS, a folder or tar archive with bash, wget and useradd}
jdk=${JAVA_HOME:-$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')}
neo4j=$(sed -n 's/^ *image: \(neo4j:.*\)/\1/p' "$root/docker-compose.yml")

# The old builder takes FROM from local images and asks no registry.
export DOCKER_BUILDKIT=0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -d "$rootfs" ]; then
  tar -C "$rootfs" -c . | docker import - pacta-stand-in/root >/dev/null
else
  docker import "$rootfs" pacta-stand-in/root >/dev/null
fi

mkdir "$work/base" "$work/neo4j" "$work/pacta"

cp -RL "$jdk" "$work/base/jdk"
rm -rf "$work/base/jdk/jmods" "$work/base/jdk/lib/src.zip"
cat >"$work/base/Dockerfile" <<'END'
FROM pacta-stand-in/root
COPY jdk /opt/java
ENV PATH=/opt/java/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
END
docker build -q -t pacta-stand-in/base "$work/base"

cp -R "$root/database/target/lib" "$root/database/target/classpath" "$here/neo4j/." "$work/neo4j"
docker build -q -t "$neo4j" "$work/neo4j"

cp "$root/target/pacta.jar" "$work/pacta/pacta.jar"
# From the last FROM on, with the base and the jar from here.
awk '/^FROM / { stage = "" } { stage = stage $0 "\n" } END { printf "%s", stage }' "$root/Dockerfile" |
  sed -e 's|^FROM .*|FROM pacta-stand-in/base|' \
    -e 's|^COPY --from=build [^ ]*/pacta.jar|COPY pacta.jar|' >"$work/pacta/Dockerfile"
docker build -q -t pacta-stand-in/pacta "$work/pacta"
