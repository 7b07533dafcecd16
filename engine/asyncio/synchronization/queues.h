#pragma once

#include <string>
#include <string_view>

#include "asyncio/synchronization/locks.h"
#include "values/containers/dict.h"

namespace loopscope {

/// asyncio.Queue, PriorityQueue and LifoQueue: who gets from an empty one or puts into a full one waits, in the order
/// of coming; a waiter goes on in a later pass of the loop and looks again. Mirrors Lib/asyncio/queues.py.
///
/// A class of the program may have its own `_init`, `_get`, `_put` and everything else that CPython calls on `self`:
/// the functions below without `plain_` call those.
class QueueObject final : public Object, public LoopBound {
 public:
  /// In which order items come out.
  enum class Order : std::uint8_t { first_in_first_out, smallest_first, last_in_first_out };

  QueueObject(Type& type, Order order, Ref<EventObject> finished);

  /// What `__init__` does: `maximum` is the guest's number, 0 or less for no bound.
  Completion<void> initialize(Runtime& runtime, Value maximum);

  Completion<bool> is_empty(Runtime& runtime);
  Completion<bool> is_full(Runtime& runtime);
  /// `put_nowait`: QueueFull, QueueShutDown.
  Completion<Value> put_now(Runtime& runtime, Value item);
  /// `get_nowait`: QueueEmpty, QueueShutDown.
  Completion<Value> get_now(Runtime& runtime);

  Completion<void> plain_init(Runtime& runtime);
  Completion<void> plain_put(Runtime& runtime, Value item);
  Completion<Value> plain_get(Runtime& runtime);
  Completion<std::int64_t> plain_size(Runtime& runtime);
  Completion<bool> plain_is_empty(Runtime& runtime);
  Completion<bool> plain_is_full(Runtime& runtime);
  Completion<Value> plain_put_now(Runtime& runtime, Value item);
  Completion<Value> plain_get_now(Runtime& runtime);

  /// ValueError when no item is unfinished.
  Completion<void> task_done(Runtime& runtime);
  /// From now on nothing can be put in, and nothing got once it is empty; `immediate` drops the items.
  enum class Items : std::uint8_t { keep, drop };
  Completion<void> shut_down(Runtime& runtime, Items items);

  /// `maxsize=0 _queue=[1, 2] tasks=2`
  Completion<std::string> format(Runtime& runtime);
  void clear();
  void traverse(ReferenceVisitor& visitor);

  Value maximum = Value::small_int(0);
  Value items = Value::none();  ///< `_queue`: a deque, a list, or what the program put there.
  std::int64_t unfinished = 0;
  bool is_shut_down = false;
  Ref<EventObject> const finished;
  /// What those who wait for an item are seen to wait for.
  char const* get_label = "queue.get";

  /// The program has made it: from now on the trace tells of it.
  void become_observed(Runtime& runtime);

 private:
  friend AsyncFunction put(Runtime& runtime, Ref<QueueObject> queue, Value item);
  friend AsyncFunction get(Runtime& runtime, Ref<QueueObject> queue);
  friend class QueueWait;
  void tell(Runtime& runtime, Observed::Change change);

  Order m_order;
  Waiters m_getters;
  Waiters m_putters;
};

AsyncFunction put(Runtime& runtime, Ref<QueueObject> queue, Value item);
inline constexpr NativeCoroutineName queue_put_name{"Queue.put", "queues.py", 125, 139};
AsyncFunction get(Runtime& runtime, Ref<QueueObject> queue);
inline constexpr NativeCoroutineName queue_get_name{"Queue.get", "queues.py", 172, 186};
/// Waits until `task_done` was called for every item that was put in.
AsyncFunction join(Runtime& runtime, Ref<QueueObject> queue);
inline constexpr NativeCoroutineName queue_join_name{"Queue.join", "queues.py", 239, 248};

}  // namespace loopscope
