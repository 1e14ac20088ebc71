/**
 * What Redis keeps of a store: for each answer a hash of its own (`since`, `tags`, `body`), and one hash of purges
 * (`number` of the last one, `floor`, and for each purged tag the number of its last purge). An answer holds as long as
 * no purge of one of its tags is later than `since`, the number that stood there before it was computed; it is asked
 * whenever one is read. So there is no moment in which an answer from before a change could slip in.
 * Numbers are microseconds of Redis's clock, and always larger than the last one: they stay in order when the hash is
 * lost, or the clock is set back.
 */

/**
 * KEYS: answer, purges. ARGV: a tag. Answers the number of the last purge, that of the tag's, and tags and body when
 * there is an answer that holds.
 */
export const FIND = `
local last = redis.call('HMGET', KEYS[2], 'number', ARGV[1], 'floor')
local number, ofTag = last[1] or '0', last[2] or last[3] or '0'
local found = redis.call('HMGET', KEYS[1], 'since', 'tags', 'body')
if not found[1] then return { number, ofTag } end
local fields = { 'floor' }
for tag in string.gmatch(found[2], '%S+') do fields[#fields + 1] = tag end
local purges = redis.call('HMGET', KEYS[2], unpack(fields))
local since = tonumber(found[1])
for i = 1, #fields do
  if purges[i] and tonumber(purges[i]) > since then return { number, ofTag } end
end
return { number, ofTag, found[2], found[3] }`;

/** KEYS: answer. ARGV: since, tags, body, milliseconds to live. */
export const KEEP = `
redis.call('HSET', KEYS[1], 'since', ARGV[1], 'tags', ARGV[2], 'body', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])`;

/** KEYS: purges. ARGV: milliseconds to live, the most tags to remember, then the tags. */
export const PURGE = `
local time = redis.call('TIME')
local last = tonumber(redis.call('HGET', KEYS[1], 'number') or '0')
local number = string.format('%.0f', math.max(last + 1, time[1] * 1000000 + time[2]))
if redis.call('HLEN', KEYS[1]) > tonumber(ARGV[2]) then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'floor', number)
end
local fields = { 'number', number }
for i = 3, #ARGV do
  fields[#fields + 1] = ARGV[i]
  fields[#fields + 1] = number
end
redis.call('HSET', KEYS[1], unpack(fields))
redis.call('PEXPIRE', KEYS[1], ARGV[1])`;
