#include "asyncio/tasks/observed.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/futures.h"
#include "values/core/type.h"

namespace loopscope {

namespace {

std::string numbered(Runtime& runtime, std::string const& word) {
  // In the form that Trace uses, so that only one instantiation exists.
  auto const [place, is_new] = runtime.asyncio->object_counts.try_emplace(std::string(word), std::uint32_t{0});
  return word + "-" + std::to_string(++place->second);
}

}  // namespace

void Observed::record_created(Runtime& runtime, Kind kind, std::string const& name, std::uint32_t future,
                              Numbers numbers) {
  m_id = ++runtime.asyncio->last_object_id;
  m_kind = kind;
  runtime.trace.record(events::ObjectCreated{.flag = kind,
                                             .object = m_id,
                                             .future = future,
                                             .name = runtime.trace.text(name),
                                             .count = numbers.count,
                                             .limit = numbers.limit});
}

std::string Observed::created(Runtime& runtime, Kind kind, Type const& type, Numbers numbers) {
  if (m_id != 0 || !runtime.trace.wants(EventKind::object_created)) return "";
  std::string const name = numbered(runtime, type.name().substr(type.name().rfind('.') + 1));
  record_created(runtime, kind, name, 0, numbers);
  return name;
}

void Observed::created(Runtime& runtime, Kind kind, FutureObject const& future, std::uint32_t count) {
  if (!runtime.trace.wants(EventKind::object_created)) return;
  char const* const word = kind == Kind::gather ? "gather" : kind == Kind::shield ? "shield" : "wait";
  record_created(runtime, kind, numbered(runtime, word), future.trace_id(), {.count = count});
}

void Observed::created_inside(Runtime& runtime, Kind kind, std::string const& whole) {
  if (m_id != 0 || whole.empty()) return;
  record_created(runtime, kind, whole + "'s lock", 0, {});
}

void Observed::become_part_of(Observed const& whole) {
  m_id = whole.m_id;
  m_is_part = true;
}

void Observed::changed(Runtime& runtime, Change change, std::uint32_t count, std::uint32_t more) {
  if (m_id == 0 || m_is_part) return;
  std::uint32_t const task = runtime.asyncio->current_task_id();
  if (m_kind == Kind::lock) m_holder = change == Change::acquires ? task : 0;
  runtime.trace.record(
      events::ObjectChanged{.flag = change, .object = m_id, .task = task, .count = count, .more = more});
}

void Observed::waits(Runtime& runtime, FutureObject const& waiter) const {
  if (m_id == 0) return;
  runtime.trace.record(events::ObjectWaits{.object = m_id,
                                           .task = runtime.asyncio->current_task_id(),
                                           .future = waiter.trace_id(),
                                           .holder = m_holder,
                                           .what = waiter.label});
}

void Observed::member(Runtime& runtime, FutureObject const& future) const {
  if (m_id == 0) return;
  runtime.trace.record(events::ObjectMember{.object = m_id, .future = future.trace_id()});
}

}  // namespace loopscope
