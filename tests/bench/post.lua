-- Each request is the next line of a file: path, cookie, body. Threads share the file: each takes every n-th line.
local threads = 0
function setup(thread)
    thread:set("offset", threads)
    threads = threads + 1
end
local lines, at = {}, 0
function init(args)
    local n = 0
    for line in io.lines(args[1]) do
        if n % 2 == offset % 2 then lines[#lines + 1] = line end
        n = n + 1
    end
end
function request()
    at = at + 1
    local path, cookie, body = string.match(lines[(at - 1) % #lines + 1], "^(%S+)\t(%S+)\t(.*)$")
    return wrk.format("POST", path, { ["Cookie"] = cookie, ["Content-Type"] = "application/x-www-form-urlencoded",
                                      ["Host"] = "localhost" }, body)
end
local answers = {}
function response(status) answers[status] = (answers[status] or 0) + 1 end
