# What every start of jisseki needs, from its sources or installed; sourced by the launchers.
#
#   JAVA_HOME           the Java to use, else the java on the PATH
#   JISSEKI_JAVA_OPTS   further options for java, such as -Xmx2g
#   JISSEKI_LANG        ja or en, else the locale decides
#   JISSEKI_ARCHIVE     no: neither make nor use an archive of classes

choose_language() {
  language=${JISSEKI_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
  before=
  for argument in "$@"; do
    case $before$argument in
      --lang=*) language=${argument#--lang=} ;;
      --langja* | --langen*) language=$argument ;;
    esac
    before=
    [ "$argument" != --lang ] || before=--lang
  done
}

# Java takes file names and arguments for ASCII where the locale is C, unset or not installed.
choose_charset() {
  charset=${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}
  case $charset in
    C | POSIX) ;;
    *) charset=$(locale charmap 2>/dev/null || :) ;;
  esac
  case $charset in
    '' | C | POSIX | ANSI_X3.4-1968 | US-ASCII | 646)
      : "${JISSEKI_LANG:=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}"
      export JISSEKI_LANG
      if [ -n "${LC_ALL:-}" ]; then LC_ALL=C.UTF-8; else LC_CTYPE=C.UTF-8; export LC_CTYPE; fi
      ;;
  esac
}

# say JAPANESE ENGLISH
say() {
  case $language in
    ja*) printf 'jisseki: %s\n' "$1" >&2 ;;
    *) printf 'jisseki: %s\n' "$2" >&2 ;;
  esac
}

# stop STATUS JAPANESE ENGLISH
stop() {
  say "$2" "$3"
  exit "$1"
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || stop 127 \
      "JAVA_HOME が JDK を指していません: $JAVA_HOME。JDK 17 以上の場所を指定するか、JAVA_HOME を外してください。" \
      "JAVA_HOME names no JDK: $JAVA_HOME. Point it at a JDK 17 or newer, or unset it."
  else
    java=$(command -v java) || stop 127 \
      "Java がありません。JDK 17 以上 (例: Eclipse Temurin 17、Debian/Ubuntu では openjdk-17-jdk) を入れてください。" \
      "There is no Java. Install a JDK 17 or newer (Eclipse Temurin 17, say; on Debian and Ubuntu openjdk-17-jdk)."
  fi
}

require_java() {
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | sed -n 1p)
  [ "${version:-0}" -ge 17 ] || stop 127 \
    "この Java は古すぎます: $java は版 ${version:-不明}。JDK 17 以上を入れて、JAVA_HOME で指定してください。" \
    "This Java is too old: $java has version ${version:-unknown}. Install a JDK 17 or newer and point JAVA_HOME at it."
}

# An archive of the loaded classes makes the next start much shorter. It is named by the Java and the jars that it was
# made with, appears whole or not at all, and is only ever a help: Java itself ignores one that does not fit, and where
# none can be made, an empty file of its name says not to try again.
#
# find_archive APP: sets archive to its file, or to nothing.
find_archive() {
  archive=
  [ "${JISSEKI_ARCHIVE:-}" != no ] || return 0
  name=$(ls -lnL "$java" "$1/lib" 2>/dev/null | cksum)
  name=classes-${name% *}-${name#* }.jsa
  for place in "$1" "${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/jisseki"; do
    if [ -e "$place/$name" ]; then
      [ ! -s "$place/$name" ] || archive=$place/$name
      return 0
    fi
  done
  require_java
  for place in "$1" "${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/jisseki"; do
    if mkdir -p "$place" 2>/dev/null && [ -w "$place" ]; then
      make_archive "$place/$name"
      return 0
    fi
  done
}

# make_archive FILE: lists the classes that a run of the usual commands loads, and archives them.
make_archive() {
  passing=$1.$$
  {
    "$java" -XX:DumpLoadedClassList="$passing.list" -XX:+UseSerialGC -Xlog:disable -cp "$classpath" \
      org.jisseki.cli.Training &&
      "$java" -Xshare:dump -XX:SharedClassListFile="$passing.list" -XX:SharedArchiveFile="$passing" -Xlog:disable \
        -cp "$classpath"
  } </dev/null >/dev/null 2>&1 || rm -f "$passing"
  rm -f "$passing.list"
  [ -s "$passing" ] || : >"$passing" 2>/dev/null || return 0
  mv -f "$passing" "$1" 2>/dev/null || rm -f "$passing"
  [ ! -s "$1" ] || archive=$1
}

# run APP ARGUMENT…: becomes the program whose jars lie in APP/lib.
run() {
  app=$1
  shift
  # Our own jars first: what is looked for in them is then found without opening those of others.
  classpath=
  for jar in "$app"/lib/jisseki-*.jar "$app"/lib/[!j]*.jar "$app"/lib/j[!i]*.jar; do
    [ -e "$jar" ] || continue
    classpath=$classpath${classpath:+:}$jar
  done
  find_archive "$app"
  # A short command ends before the second compiler has paid for itself, and before most of what the first one would take
  # from other methods into each.
  tiers='-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20'
  for argument in "$@"; do
    case $argument in batch | measure) tiers=-XX:+TieredCompilation ;; esac
    [ ! -f "$argument" ] || [ -z "$(find "$argument" -size +2048k 2>/dev/null)" ] || tiers=-XX:+TieredCompilation
  done
  # An archive that lies where it was made for need not be gone through, word by word, before the first class is there.
  # shellcheck disable=SC2086 # the options are several words
  exec "$java" ${archive:+-XX:SharedArchiveFile="$archive"} -Xshare:auto -XX:+UnlockDiagnosticVMOptions \
    -XX:ArchiveRelocationMode=0 -XX:+UseSerialGC $tiers -XX:-UsePerfData \
    -Xlog:disable ${JISSEKI_JAVA_OPTS:-} -cp "$classpath" org.jisseki.cli.Main "$@"
}
