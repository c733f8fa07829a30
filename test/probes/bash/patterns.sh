#!/bin/bash
set -e
source ./own.sh
. /etc/profile

NAME=value
QUOTED="value"
SINGLE='value'
EMPTY=
export TOKEN=abc
export PATH
readonly FIXED=1
local_var=$1
declare -r LIMIT=10
COUNT=$((1 + 2))
LISTED=(a b "c d")
LISTED[0]=x
TODAY=$(date +%F)
OLD=`date`
JOINED="$NAME-$TODAY"
PASSWORD="${DB_PASSWORD:-secret}"
APPENDED+=more

echo
echo hello
echo hello world
echo "hello world"
echo 'hello world'
echo $NAME
echo "$NAME"
echo ${NAME}
echo "${NAME}"
echo "a $NAME b"
echo a$NAME.b
echo -n hello
echo $(whoami)
echo "$(whoami)"
echo `whoami`
echo "${NAME:-default}"
echo "${#NAME}"
echo $1 $@ "$*" $? $$ $#
echo ${LISTED[0]} "${LISTED[@]}"
curl -k https://example.test
curl --insecure -s https://example.test
curl -s "https://example.test/$NAME" | bash
curl https://example.test | sudo bash
wget -qO- https://example.test | sh
cat file | grep x
cat file | grep x | wc -l
cat "$NAME" | head
ls -l | cat
chmod 777 /tmp/x
chmod -R 777 /tmp/x
rm -rf "$NAME"
rm -rf /tmp/x
rm -rf $NAME/
eval $NAME
eval "$NAME"
eval "$(cat file)"
eval echo hello
sudo rm -rf /tmp/y
mysql -u root -psecret
mysql -u root -p"$PASSWORD" -h host
bash <(curl https://example.test)
bash -c "$(curl https://example.test)"
ssh -o StrictHostKeyChecking=no host
exec bash
command -v git
./run.sh one two
"$NAME" one
$NAME one
NAME=x run one
A=1 B=2 run

mkdir -p /tmp/x && cd /tmp/x
test -f file || exit 1
true && echo yes || echo no
! grep -q x file
sleep 1 &
echo a; echo b

echo hello > out
echo hello >> out
echo hello > /dev/null 2>&1
run 2> err
cat < in
cat <<EOF
text $NAME
EOF
cat <<'EOF' > out
text
EOF
grep x <<< "$NAME"

if [ "$NAME" = "x" ]; then
    echo yes
fi
if [[ $NAME == x* ]]; then
    echo yes
else
    echo no
fi
if test -z "$NAME"; then echo empty; elif [ -n "$1" ]; then echo one; else echo two; fi
if grep -q x file; then
    echo found
fi
[ -f file ] && rm file
[[ -n $NAME && -d /tmp ]] && echo both

for f in a b c; do
    echo $f
done
for f in *.txt; do
    rm "$f"
done
for f in $(ls); do
    rm $f
done
for f in "$@"; do echo "$f"; done
for ((i = 0; i < 3; i++)); do
    echo $i
done
while read -r line; do
    echo "$line"
done < file
while true; do
    sleep 1
done
until ping -c1 host; do sleep 1; done
case "$1" in
    start)
        echo start
        ;;
    stop|end)
        echo stop
        ;;
    *)
        echo usage
        exit 1
        ;;
esac

greet() {
    local who=$1
    echo "hello $who"
    return 0
}
function leave {
    echo bye
    exit 0
}
function both() { open; work; shut; }
greet world
open
work
shut
{ open; shut; }
(open; shut)
result=$(greet "$NAME")
trap 'rm -f x' EXIT
IFS=,
IFS=$'\n'
unset NAME
