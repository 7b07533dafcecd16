#pragma once

#include <string>
#include <string_view>

#include "asyncio/synchronization/locks.h"
#include "values/containers/dict.h"

namespace loopscope {

/// A guest asyncio.Queue, PriorityQueue or LifoQueue. `get` waits while the queue is empty and `put` while it is full.
/// Waiters wake in order of arrival; a woken waiter resumes in a later pass of the loop and checks the queue again.
/// Mirrors Lib/asyncio/queues.py.
///
/// A class of the program may override `_init`, `_get`, `_put` and all other methods that CPython calls on `self`: the
/// functions below without `plain_` call the overrides.
class QueueObject final : public Object, public LoopBound {
 public:
  /// The order in which items are returned.
  enum class Order : std::uint8_t { first_in_first_out, smallest_first, last_in_first_out };

  QueueObject(Type& type, Order order, Ref<EventObject> finished);

  /// `Queue.__init__`: `maximum` is the guest's number; 0 or less means no bound.
  Completion<void> initialize(Runtime& runtime, Value maximum);

  Completion<bool> is_empty(Runtime& runtime);
  Completion<bool> is_full(Runtime& runtime);
  /// `put_nowait`: raises QueueFull, QueueShutDown.
  Completion<Value> put_now(Runtime& runtime, Value item);
  /// `get_nowait`: raises QueueEmpty, QueueShutDown.
  Completion<Value> get_now(Runtime& runtime);

  Completion<void> plain_init(Runtime& runtime);
  Completion<void> plain_put(Runtime& runtime, Value item);
  Completion<Value> plain_get(Runtime& runtime);
  Completion<std::int64_t> plain_size(Runtime& runtime);
  Completion<bool> plain_is_empty(Runtime& runtime);
  Completion<bool> plain_is_full(Runtime& runtime);
  Completion<Value> plain_put_now(Runtime& runtime, Value item);
  Completion<Value> plain_get_now(Runtime& runtime);

  /// Raises ValueError when no item is unfinished.
  Completion<void> task_done(Runtime& runtime);
  /// Shuts the queue down: `put` fails from now on, and `get` fails when the queue is empty. Items::drop
  /// (`immediate=True`) removes the items.
  enum class Items : std::uint8_t { keep, drop };
  Completion<void> shut_down(Runtime& runtime, Items items);

  /// `maxsize=0 _queue=[1, 2] tasks=2`
  Completion<std::string> format(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

  Value maximum = Value::small_int(0);
  Value items = Value::none();  ///< `_queue`: a deque, a list, or the program's replacement.
  std::int64_t unfinished = 0;
  bool is_shut_down = false;
  Ref<EventObject> const finished;
  /// The name in the trace for a wait for an item.
  char const* get_label = "queue.get";

  /// Starts recording the queue in the trace; called when the program creates it.
  void become_observed(Runtime& runtime);

 private:
  friend AsyncFunction put(Runtime& runtime, Ref<QueueObject> queue, Value item);
  friend AsyncFunction get(Runtime& runtime, Ref<QueueObject> queue);
  friend class QueueWait;
  void report_change(Runtime& runtime, Observed::Change change);

  Order m_order;
  Waiters m_getters;
  Waiters m_putters;
};

/// Queue.put: waits while the queue is full, then adds the item; immediately, without a pass of the loop, when there is
/// room. Raises QueueShutDown. Mirrors asyncio.queues.Queue.put.
AsyncFunction put(Runtime& runtime, Ref<QueueObject> queue, Value item);
inline constexpr NativeCoroutineName queue_put_name{"Queue.put", "queues.py", 125, 139};
/// Queue.get: waits while the queue is empty, then removes and returns an item; immediately, without a pass of the
/// loop, when there is one. Raises QueueShutDown. Mirrors asyncio.queues.Queue.get.
AsyncFunction get(Runtime& runtime, Ref<QueueObject> queue);
inline constexpr NativeCoroutineName queue_get_name{"Queue.get", "queues.py", 172, 186};
/// Queue.join: waits until `task_done` has been called for every item that was put.
AsyncFunction join(Runtime& runtime, Ref<QueueObject> queue);
inline constexpr NativeCoroutineName queue_join_name{"Queue.join", "queues.py", 239, 248};

}  // namespace loopscope
