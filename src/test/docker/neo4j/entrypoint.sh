# Does what the official image does, as far as docker-compose.yml and the tests need it:
# NEO4J_AUTH, settings from NEO4J_… variables, data in /data, Bolt on 7687, HTTP 200 on 7474.
set -euo pipefail

home=/var/lib/neo4j
cd "$home"
mkdir -p conf import plugins www
CLASSPATH=$(tr -d '\n' <classpath)
export CLASSPATH NEO4J_HOME=$home NEO4J_CONF=$home/conf

cat >conf/neo4j.conf <<'END'
server.default_listen_address=0.0.0.0
server.http.enabled=false
server.https.enabled=false
server.directories.data=/data
server.directories.logs=/logs
db.tx_log.preallocate=false
END

# NEO4J_server_memory_heap_max__size is server.memory.heap.max_size. Neo4j refuses unknown names.
heap=()
while IFS='=' read -r -d '' name value; do
  case $name in
  NEO4J_AUTH | NEO4J_HOME | NEO4J_CONF) continue ;;
  NEO4J_*) ;;
  *) continue ;;
  esac
  setting=$(printf '%s' "${name#NEO4J_}" | sed -e 's/__/\n/g' -e 's/_/./g' | tr '\n' _)
  echo "$setting=$value" >>conf/neo4j.conf
  case $setting in
  server.memory.heap.max_size) heap+=("-Xmx$value") ;;
  server.memory.heap.initial_size) heap+=("-Xms$value") ;;
  esac
done < <(env -0)

flags=(
  -XX:+UseSerialGC -Djava.awt.headless=true -Dlog4j.shutdownHookEnabled=false
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
)

# The password counts only where there is no database yet.
case ${NEO4J_AUTH:-} in
none) echo "dbms.security.auth_enabled=false" >>conf/neo4j.conf ;;
neo4j/*/*)
  echo "Invalid value for NEO4J_AUTH" >&2
  exit 1
  ;;
neo4j/*)
  password=${NEO4J_AUTH#neo4j/}
  if [ -d /data/databases/system ]; then
    echo "There is a database already: the password of NEO4J_AUTH is not set."
  else
    java "${flags[@]}" org.neo4j.cli.AdminTool dbms set-initial-password -- "$password"
  fi
  ;;
esac

# The jars serve no HTTP, so the JDK answers there, once Bolt does.
(
  until (exec 3<>/dev/tcp/127.0.0.1/7687) 2>/dev/null; do sleep 0.2; done
  exec jwebserver -b 0.0.0.0 -p 7474 -d "$home/www" -o none
) &

exec java "${heap[@]}" "${flags[@]}" org.neo4j.server.Neo4jCommunity \
  --home-dir="$home" --config-dir="$home/conf" --console-mode
