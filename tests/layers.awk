# Fails on an #include that points up (style.md 1), on a room that looks into another's internal.h, and on what may
# stand in one place alone: malloc in base/arena.c, SQL in store/, C++ in view/shim.cc.
# usage: awk -f tests/layers.awk FILE...
BEGIN {
    below["base"] = ""
    below["law"] = ""
    below["store"] = "base law"
    below["auth"] = "store base"
    below["view"] = "law base"
    below["http"] = "base"
    below["pages"] = "http auth view store law base"
    below["admin"] = "auth view store law base"
    below["top"] = "pages admin http auth view store law base top"
}
function room_of(path,   part) {
    split(path, part, "/")
    return (part[2] in below) && part[2] != "top" ? part[2] : "top"
}
function fault(what) { printf "%s:%d: %s\n", FILENAME, FNR, what; faults++ }
FNR == 1 { room = room_of(FILENAME); files++ }
/^[ \t]*#[ \t]*include[ \t]*"/ {
    target = $0; sub(/^[^"]*"/, "", target); sub(/".*/, "", target)
    to = target; sub(/\/.*/, "", to)
    if (to == target || to == "made") next
    if (!(to in below)) next
    includes++
    if (to != room && index(" " below[room] " ", " " to " ") == 0) fault(room " may not include " target)
    if (target ~ /internal\.h$/ && to != room) fault("another room's internals: " target)
}
/[^_a-z](malloc|calloc|realloc)[ ]*\(/ && FILENAME != "cgi/base/arena.c" && FILENAME !~ /\.cc$/ { fault("memory comes from the arena") }
/"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|PRAGMA) / && room != "store" { fault("SQL stands in store/ alone") }
FILENAME ~ /\.cc$/ && FILENAME != "cgi/view/shim.cc" && FNR == 1 { fault("C++ stands in view/shim.cc alone") }
END {
    if (includes == 0) { print "no include was read"; faults++ }
    printf "layers: %d files, %d includes between rooms, %d faults\n", files, includes, faults
    exit faults > 0
}
