#pragma once

#include <vector>

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/events.h"
#include "asyncio/synchronization/queues.h"
#include "asyncio/tasks/futures.h"

namespace loopscope {

/// The result of `asyncio.as_completed`. Iterated, it yields coroutines, each of which waits for the next result;
/// iterated asynchronously, it yields the futures in the order in which they finish. Mirrors Lib/asyncio/tasks.py,
/// _AsCompletedIterator.
class AsCompletedObject final : public Object {
 public:
  AsCompletedObject(Type& type, Ref<QueueObject> done) : Object(ObjectKind::other, type), m_done(std::move(done)) {
    m_done->get_label = "as_completed";
  }

  /// Starts the awaitables. `timeout` is a number of seconds or None.
  Completion<void> begin(Runtime& runtime, Value const& awaitables, Value const& timeout);

  /// The next coroutine of the synchronous iteration; null at the end.
  Ref<CoroutineObject> next(Runtime& runtime);

  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  friend AsyncFunction as_completed_anext(Runtime& runtime, Ref<AsCompletedObject> iterator);
  enum class Resolve : std::uint8_t { to_future, to_result };
  static AsyncFunction wait_for_one(Runtime& runtime, Ref<AsCompletedObject> iterator, Resolve resolve);
  static Completion<Value> on_completion(Runtime& runtime, Value const& self, std::span<Value const> arguments);
  static Completion<Value> on_timeout(Runtime& runtime, Value const& self, std::span<Value const> arguments);

  Ref<QueueObject> m_done;  ///< The finished futures in order; None for each future that the timeout preceded.
  Ref<HandleObject> m_timer;
  Value m_callback;  ///< The done callback of each future; unset before and after.
  std::vector<Ref<FutureObject>> m_to_do;
  std::size_t m_left = 0;  ///< Results not requested yet.
};

/// The coroutine of `__anext__`: resumes after the next future is done and returns that future. Raises TimeoutError
/// after the timeout, StopAsyncIteration at the end.
AsyncFunction as_completed_anext(Runtime& runtime, Ref<AsCompletedObject> iterator);
inline constexpr NativeCoroutineName as_completed_anext_name{"_AsCompletedIterator.__anext__", "tasks.py", 582, 587};

}  // namespace loopscope
