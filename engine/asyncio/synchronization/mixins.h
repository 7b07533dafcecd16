#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "asyncio/events/base_events.h"
#include "asyncio/tasks/futures.h"
#include "asyncio/tasks/observed.h"
#include "base/ref.h"
#include "values/containers/dict.h"

namespace loopscope {

/// Calls `self.NAME(…)` when the object's class is a class of the program that overrides NAME; else returns unset.
Completion<Value> call_own(Runtime& runtime, Object& self, std::string_view name,
                           std::span<Value const> arguments = {});

/// The base of synchronization objects: binds the object to the loop of its first wait. Mirrors Lib/asyncio/mixins.py.
class LoopBound {
 public:
  Ref<DictObject> attributes;  ///< Attributes that the program assigned to the instance.
  Observed observed;

  /// The running loop. Raises RuntimeError when no loop runs, and when `self` is bound to another loop.
  Completion<Ref<EventLoopObject>> get_loop(Runtime& runtime, Value const& self);

 protected:
  Ref<EventLoopObject> m_loop;
};

/// The waiters' futures, in order of arrival: `_waiters`.
class Waiters {
 public:
  /// Appends a new future for a waiter of `whose`; the trace shows it as `label`: `lock`, `event` ….
  Ref<FutureObject> add(Runtime& runtime, EventLoopObject& loop, Observed const& whose, std::string_view label);
  void remove(FutureObject const& waiter);

  std::size_t size() const { return m_futures.size(); }
  bool is_empty() const { return m_futures.empty(); }
  /// Whether any waiter is not cancelled, done or not.
  bool has_uncancelled() const;
  /// The number of pending waiters.
  std::size_t pending() const;
  FutureObject& first() const { return *m_futures.front(); }
  /// Finishes the first `count` pending waiters with this result; returns how many it finished.
  std::size_t wake(std::size_t count, bool result);
  /// Finishes the first pending waiter with None, and removes it and all waiters before it from the queue.
  void wake_next();

  void clear() { m_futures.clear(); }
  void traverse(ReferenceVisitor& visitor);

 private:
  std::vector<Ref<FutureObject>> m_futures;
};

}  // namespace loopscope
