-- Each request is the next line of a file: method, path, cookie, body. Each of two threads takes every second line.
local threads = 0
function setup(thread)
    thread:set("offset", threads)
    threads = threads + 1
end
local lines, at = {}, 0
function init(args)
    local n = 0
    for line in io.lines(args[1]) do
        if n % 2 == offset then lines[#lines + 1] = line end
        n = n + 1
    end
end
function request()
    at = at % #lines + 1
    local method, path, cookie, body = string.match(lines[at], "^(%S+)\t(%S+)\t([^\t]*)\t(.*)$")
    local headers = { ["Host"] = "localhost", ["Cookie"] = cookie }
    if method == "POST" then headers["Content-Type"] = "application/x-www-form-urlencoded" end
    return wrk.format(method, path, headers, body)
end
