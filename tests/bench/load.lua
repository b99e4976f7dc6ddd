-- What wrk does in the benchmarks (tests/bench/wrk.ts): asks for the paths of the file it is given, one after the other and again from the
-- first, and prints one line of JSON at its end, because the figures of wrk's own table are rounded.
local loader
local paths = 0
asked = 0

function setup(thread)
  loader = thread
end

function init(args)
  local requests = {}
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format(nil, path)
  end
  paths = #requests
  -- A function costs wrk time at each request, so it is there only when there is something to choose.
  if paths > 1 then
    request = function()
      asked = asked + 1
      return requests[(asked - 1) % paths + 1]
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'result {"answers":%d,"asked":%d,"durationUs":%d,"p50Us":%d,"p99Us":%d,"failures":%d}\n',
    summary.requests, loader:get("asked"), summary.duration,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
