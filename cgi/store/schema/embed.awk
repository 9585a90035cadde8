# Turns schema/NNN_name.sql into one C table, so that the program carries its own migrations.
function close_migration() { if (open) print "    },"; open = 0 }
BEGIN {
    print "/* Made from cgi/store/schema by embed.awk. */"
    print "#include \"store/internal.h\"\n"
    print "#pragma GCC diagnostic ignored \"-Woverlength-strings\" /* ours are long and ours alone */\n"
    print "const struct store_migration store_migrations[] = {"
}
FNR == 1 {
    close_migration()
    name = FILENAME
    sub(/.*\//, "", name); sub(/\.sql$/, "", name)
    printf "    { %d, \"%s\",\n", substr(name, 1, 3) + 0, substr(name, 5)
    open = 1; count++
}
{
    line = $0
    gsub(/\\/, "\\\\", line); gsub(/"/, "\\\"", line)
    printf "      \"%s\\n\"\n", line
}
END {
    close_migration()
    print "};\nconst int store_migration_count = " count + 0 ";"
}
