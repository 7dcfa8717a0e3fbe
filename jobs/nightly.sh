#!/usr/bin/env bash
# One night: runs Dateline with nightly.yaml. Says nothing of a night that went well, for cron mails whatever is said; of one
# that failed, all that the run said and in one line how it ended. At a terminal everything is seen as it comes.
# A run that was killed goes on with the same command, so the only thing to do after a failure is to remove its cause.
# Further options go to Dateline:
#   nightly.sh --date 2025-03-13
set -uo pipefail
# Java takes file names in the encoding of the locale; cron and systemd set none
export LC_ALL=C.UTF-8

said=""
exec 3>&1 4>&2
if [ ! -t 1 ] && said="$(mktemp)"; then
  trap 'rm -f "$said"' EXIT
  exec >"$said" 2>&1
fi

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
jar="${DATELINE_JAR:-$here/../target/dateline.jar}"
config="${DATELINE_CONFIG:-$here/nightly.yaml}"
# a night is short: the second compiler of Java would cost more than it brings; for a first run over millions of words set -Xmx1g alone
java_options="${DATELINE_JAVA_OPTS:--Xmx1g -XX:TieredStopAtLevel=1}"
# word splitting is wanted: several options may be given
# shellcheck disable=SC2086
java $java_options -jar "$jar" --config "$config" "$@" &
run=$!
trap 'kill -TERM "$run" 2>/dev/null' TERM INT
wait "$run"
code=$?
# a signal ends the first wait; the run may still be finishing its chunk
if kill -0 "$run" 2>/dev/null; then
  wait "$run"
  code=$?
fi

exec >&3 2>&4
if [ -n "$said" ]; then
  [ "$code" -eq 0 ] && exit 0
  cat "$said"
fi

case "$code" in
  0) what="published, or nothing new" ;;
  64) what="unknown option" ;;
  65) what="the quality gate failed; the last release is still the newest" ;;
  73) what="the output folder cannot be written" ;;
  74) what="input/output error or disk full; run again when there is room" ;;
  75) what="another run is at work; nothing was done" ;;
  78) what="the settings are wrong; nothing was read" ;;
  130 | 137 | 143) what="stopped by a signal; the same command goes on from there" ;;
  *) what="internal error; the log of the run has the details" ;;
esac
echo "dateline: exit $code: $what"
exit "$code"
