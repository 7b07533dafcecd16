#pragma once

#include <cstdint>
#include <string>

#include "trace/events.gen.h"

namespace loopscope {

class FutureObject;
class Object;
class Runtime;
class Type;

/// The trace's view of an object that tasks share or wait for: a lock, a queue, a group. The object owns one and
/// reports its changes to it; it behaves the same whether they are recorded or not. Objects for which `created` was
/// never called are asyncio's own; their changes are not recorded.
///
/// The numbers in the events, `count / limit` at the creation and `count, more` at a change:
///
///     lock        locked: 1, else 0
///     event       set: 1, else 0
///     condition   notifies: number of waiters that it wakes
///     semaphore   value / bound (of a BoundedSemaphore, else 0)
///     barrier     tasks inside / parties
///     queue       items (`unknown` when only code of the program could count them) / maxsize, 0 for none; unfinished
///     task_group  cancels: number of tasks that are not done
///     gather      children
///     wait        futures
class Observed {
 public:
  using Kind = events::ObjectCreated::Flag;
  using Change = events::ObjectChanged::Flag;
  struct Numbers {
    std::uint32_t count = 0;
    std::uint32_t limit = 0;
  };
  static constexpr std::uint32_t unknown = 0xFFFFFFFF;

  /// Assigns an id and a name, `Lock-1`, from the class and the number of its objects, and returns the name. Has an
  /// effect only the first time and only when such events are recorded; otherwise returns an empty string.
  std::string created(Runtime& runtime, Kind kind, Type const& type, Numbers numbers);
  /// As above for an object that is a future or returns one; the name comes from its kind: `gather-1`.
  void created(Runtime& runtime, Kind kind, FutureObject const& future, std::uint32_t count);
  /// As above for the lock that the condition named `whole` created for itself: `Condition-1's lock`.
  void created_inside(Runtime& runtime, Kind kind, std::string const& whole);
  /// Makes waiters of this object appear as waiters of `whole`; no other events of this object are recorded.
  void become_part_of(Observed const& whole);

  void changed(Runtime& runtime, Change change, std::uint32_t count = 0, std::uint32_t more = 0);
  /// Records that the running task is about to wait for the object through `waiter`.
  void waits(Runtime& runtime, FutureObject const& waiter) const;
  /// Records that the object waits for a future or a task.
  void member(Runtime& runtime, FutureObject const& future) const;

 private:
  void record_created(Runtime& runtime, Kind kind, std::string const& name, std::uint32_t future, Numbers numbers);

  std::uint32_t m_id = 0;
  std::uint32_t m_holder = 0;  ///< For a lock: the task that acquired it last and has not released it.
  Kind m_kind = {};
  bool m_is_part = false;
};

}  // namespace loopscope
