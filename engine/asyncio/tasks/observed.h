#pragma once

#include <cstdint>
#include <string>

#include "trace/events.gen.h"

namespace loopscope {

class FutureObject;
class Object;
class Runtime;
class Type;

/// How the trace sees something that tasks share or wait for: a lock, a queue, a group. The object has one, tells it
/// what happens, and behaves the same whether that is recorded or not. Nothing is told of one that was never `created`:
/// such are asyncio's own.
///
/// What the numbers of the events mean, `count / limit` where it is made and `count, more` where it changes:
///
///     lock        locked: 1, else 0
///     event       set: 1, else 0
///     condition   notifies: how many it wakes
///     semaphore   value / bound (of a BoundedSemaphore, else 0)
///     barrier     how many are inside / parties
///     queue       items (`unknown` when only code of the program could count them) / maxsize, 0 for none; unfinished
///     task_group  cancels: how many tasks are not done
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

  /// Gives it an id and a name, `Lock-1`, by the class and the number of objects of that class, and gives the name;
  /// only the first time, and when it is recorded, else the name is empty.
  std::string created(Runtime& runtime, Kind kind, Type const& type, Numbers numbers);
  /// The same for one that is, or gives, a future; called by its kind: `gather-1`.
  void created(Runtime& runtime, Kind kind, FutureObject const& future, std::uint32_t count);
  /// The lock that the condition of that name made for itself: `Condition-1's lock`.
  void created_inside(Runtime& runtime, Kind kind, std::string const& whole);
  /// Who waits for this is seen to wait for the whole; else nothing is told of it.
  void become_part_of(Observed const& whole);

  void changed(Runtime& runtime, Change change, std::uint32_t count = 0, std::uint32_t more = 0);
  /// The running task is about to wait for it, by a future of its own.
  void waits(Runtime& runtime, FutureObject const& waiter) const;
  /// It waits for a future or a task.
  void member(Runtime& runtime, FutureObject const& future) const;

 private:
  void record_created(Runtime& runtime, Kind kind, std::string const& name, std::uint32_t future, Numbers numbers);

  std::uint32_t m_id = 0;
  std::uint32_t m_holder = 0;  ///< Of a lock: the task that acquired it last and did not release it.
  Kind m_kind = {};
  bool m_is_part = false;
};

}  // namespace loopscope
