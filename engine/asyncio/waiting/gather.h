#pragma once

#include <span>
#include <vector>

#include "asyncio/events/events.h"
#include "asyncio/tasks/futures.h"

namespace loopscope {

/// The argument `return_exceptions`: whether exceptions of the children become results.
enum class ReturnExceptions : std::uint8_t { no, yes };

/// The future that `gather` returns: done when all its children are done, or when the first one fails. Cancelling it
/// cancels the children. An awaiter resumes in the pass after the done callback of the last or the failed child.
/// Mirrors Lib/asyncio/tasks.py, _GatheringFuture and gather.
class GatheringFuture final : public FutureObject {
 public:
  GatheringFuture(Type& type, EventLoopObject& loop, ReturnExceptions return_exceptions)
      : FutureObject(type, loop, Sort::gather), m_return_exceptions(return_exceptions) {}

  Completion<bool> cancel_children(Value message);
  void clear_children() {
    m_children.clear();
    m_caller = nullptr;
  }
  void traverse_children(ReferenceVisitor& visitor);

 private:
  friend Completion<Ref<FutureObject>> gather(Runtime&, std::span<Value const>, ReturnExceptions);

  static Completion<Value> child_is_done(Runtime& runtime, Value const& outer, std::span<Value const> arguments);
  static NativeCallback::Definition const child_is_done_definition;
  Completion<void> note_done(FutureObject& child);
  Completion<void> finish();

  /// In the order of the arguments; a repeated argument appears repeatedly.
  std::vector<Ref<FutureObject>> m_children;
  Ref<FutureObject> m_caller;  ///< The task that calls gather, while children are pending; null outside a task.
  std::size_t m_awaited = 0;   ///< The number of distinct children.
  std::size_t m_finished = 0;
  ReturnExceptions m_return_exceptions;
  /// Whether all arguments are valid. Children that end before that do not notify this future.
  bool m_is_ready = false;
  bool m_cancel_requested = false;
};

/// `asyncio.gather(*awaitables, return_exceptions=…)`: wraps coroutines in tasks immediately, in order. Without
/// arguments it returns a future that is done, with an empty list.
Completion<Ref<FutureObject>> gather(Runtime& runtime, std::span<Value const> awaitables,
                                     ReturnExceptions return_exceptions);

}  // namespace loopscope
