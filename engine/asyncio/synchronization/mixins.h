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

/// `self.NAME(…)` when the object's class is one of the program that has its own; else unset.
Completion<Value> call_own(Runtime& runtime, Object& self, std::string_view name,
                           std::span<Value const> arguments = {});

/// What waits belong to one loop: bound to the loop of its first wait. Mirrors Lib/asyncio/mixins.py.
class LoopBound {
 public:
  Ref<DictObject> attributes;  ///< Those that the program gave the instance.
  Observed observed;

  /// The running loop; RuntimeError when there is none, and for `self` when it is bound to another.
  Completion<Ref<EventLoopObject>> get_loop(Runtime& runtime, Value const& self);

 protected:
  Ref<EventLoopObject> m_loop;
};

/// The futures of those who wait for something, in the order in which they came: `_waiters`.
class Waiters {
 public:
  /// A new future at the end of the queue of what waits for `whose`; people see it as `label`: `lock`, `event` ….
  Ref<FutureObject> add(Runtime& runtime, EventLoopObject& loop, Observed const& whose, std::string_view label);
  void remove(FutureObject const& waiter);

  std::size_t size() const { return m_futures.size(); }
  bool is_empty() const { return m_futures.empty(); }
  /// Whether someone waits who was not cancelled, done or not.
  bool has_uncancelled() const;
  /// How many are not done.
  std::size_t pending() const;
  FutureObject& first() const { return *m_futures.front(); }
  /// Finishes the first `count` that are not done with this result; how many that were.
  std::size_t wake(std::size_t count, bool result);
  /// Finishes the first that is not done with None; it and those before it are no longer in the queue.
  void wake_next();

  void clear() { m_futures.clear(); }
  void traverse(ReferenceVisitor& visitor);

 private:
  std::vector<Ref<FutureObject>> m_futures;
};

}  // namespace loopscope
