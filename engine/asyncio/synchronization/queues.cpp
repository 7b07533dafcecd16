#include "asyncio/synchronization/queues.h"

#include "asyncio/events/asyncio.h"
#include "values/containers/heapq.h"
#include "values/containers/list.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

Completion<Value> call_method(Runtime& runtime, Value const& object, std::string_view name,
                              std::span<Value const> arguments = {}) {
  Value const method = TRY(get_attribute(runtime, object, name));
  return call(runtime, method, arguments);
}

/// The items when they are a plain list; null for any other type, whose methods may differ.
ListObject* if_plain_list(Runtime& runtime, Value const& items) {
  auto* list = items.if_is<ListObject>();
  return list && &list->type() == runtime.types.list ? list : nullptr;
}

Completion<ListObject*> heap_of(Runtime& runtime, Value const& items, char const* function) {
  if (auto* list = items.if_is<ListObject>()) return list;
  return runtime.raise(runtime.types.type_error,
                       std::string(function) + "() argument 1 must be list, not " + type_of(runtime, items).name());
}

}  // namespace

QueueObject::QueueObject(Type& type, Order order, Ref<EventObject> event)
    : Object(ObjectKind::other, type), finished(std::move(event)), m_order(order) {
  finished->label = "queue.join";
  finished->set();
}

Completion<void> QueueObject::initialize(Runtime& runtime, Value bound) {
  maximum = std::move(bound);
  m_getters.clear();
  m_putters.clear();
  unfinished = 0;
  is_shut_down = false;
  finished->set();
  Value const argument = maximum;
  Value const own = TRY(call_own(runtime, *this, "_init", std::span(&argument, 1)));
  return own.is_unset() ? plain_init(runtime) : Completion<void>();
}

void QueueObject::become_observed(Runtime& runtime) {
  std::int64_t const bound = maximum.is_small_int() ? maximum.as_small_int() : 0;
  observed.created(runtime, Observed::Kind::queue, type(),
                   {.limit = bound > 0 ? static_cast<std::uint32_t>(bound) : 0});
  finished->observed.become_part_of(observed);
}

void QueueObject::report_change(Runtime& runtime, Observed::Change change) {
  if (!runtime.trace.wants(EventKind::object_changed)) return;
  std::uint32_t count = Observed::unknown;
  // Tracing must not run code of the program.
  if (items.is_object() && !items.object()->type().is_guest_class) {
    Completion<std::int64_t> size = length(runtime, Value(items));
    if (size.is_raised()) {
      (void)runtime.take_exception();
    } else {
      count = static_cast<std::uint32_t>(size.value());
    }
  }
  observed.changed(runtime, change, count, static_cast<std::uint32_t>(unfinished));
}

// ---- methods that a class of the program may override ----

Completion<void> QueueObject::plain_init(Runtime& runtime) {
  items = m_order == Order::first_in_first_out ? TRY(runtime.asyncio->make_deque(runtime))
                                               : Value::from(make_list(runtime));
  return {};
}

Completion<void> QueueObject::plain_put(Runtime& runtime, Value item) {
  Value const held = items;
  if (m_order == Order::smallest_first) {
    ListObject* const heap = TRY(heap_of(runtime, held, "heappush"));
    return heap_push(runtime, heap->items, std::move(item));
  }
  if (ListObject* list = if_plain_list(runtime, held)) {
    list->items.push_back(std::move(item));
    return {};
  }
  TRY(call_method(runtime, held, "append", std::span<Value const>(&item, 1)));
  return {};
}

Completion<Value> QueueObject::plain_get(Runtime& runtime) {
  Value const held = items;
  switch (m_order) {
    case Order::first_in_first_out: return call_method(runtime, held, "popleft");
    case Order::smallest_first: return heap_pop(runtime, TRY(heap_of(runtime, held, "heappop"))->items);
    case Order::last_in_first_out: return call_method(runtime, held, "pop");
  }
  UNREACHABLE();
}

Completion<std::int64_t> QueueObject::plain_size(Runtime& runtime) { return length(runtime, Value(items)); }

Completion<bool> QueueObject::plain_is_empty(Runtime& runtime) { return !TRY(truth(runtime, Value(items))); }

Completion<bool> QueueObject::plain_is_full(Runtime& runtime) {
  Value const bound = maximum;
  if (TRY(holds(runtime, Comparison::less_equal, bound, Value::small_int(0)))) return false;
  Value size = TRY(call_own(runtime, *this, "qsize"));
  if (size.is_unset()) size = Value::small_int(TRY(plain_size(runtime)));
  return holds(runtime, Comparison::greater_equal, size, bound);
}

Completion<Value> QueueObject::plain_put_now(Runtime& runtime, Value item) {
  AsyncioTypes const& types = runtime.asyncio->types;
  if (is_shut_down) return runtime.raise(make_exception(runtime, types.queue_shut_down, std::span<Value const>()));
  if (TRY(is_full(runtime))) {
    return runtime.raise(make_exception(runtime, types.queue_full, std::span<Value const>()));
  }
  Value const own = TRY(call_own(runtime, *this, "_put", std::span<Value const>(&item, 1)));
  if (own.is_unset()) TRY(plain_put(runtime, std::move(item)));
  ++unfinished;
  finished->unset();
  report_change(runtime, Observed::Change::puts_an_item_into);
  m_getters.wake_next();
  return Value::none();
}

Completion<Value> QueueObject::plain_get_now(Runtime& runtime) {
  AsyncioTypes const& types = runtime.asyncio->types;
  if (TRY(is_empty(runtime))) {
    Type* const type = is_shut_down ? types.queue_shut_down : types.queue_empty;
    return runtime.raise(make_exception(runtime, type, std::span<Value const>()));
  }
  Value item = TRY(call_own(runtime, *this, "_get"));
  if (item.is_unset()) item = TRY(plain_get(runtime));
  report_change(runtime, Observed::Change::gets_an_item_from);
  m_putters.wake_next();
  return item;
}

// ---- the same methods with the program's overrides ----

Completion<bool> QueueObject::is_empty(Runtime& runtime) {
  Value const own = TRY(call_own(runtime, *this, "empty"));
  return own.is_unset() ? plain_is_empty(runtime) : truth(runtime, own);
}

Completion<bool> QueueObject::is_full(Runtime& runtime) {
  Value const own = TRY(call_own(runtime, *this, "full"));
  return own.is_unset() ? plain_is_full(runtime) : truth(runtime, own);
}

Completion<Value> QueueObject::put_now(Runtime& runtime, Value item) {
  Value own = TRY(call_own(runtime, *this, "put_nowait", std::span<Value const>(&item, 1)));
  return own.is_unset() ? plain_put_now(runtime, std::move(item)) : Completion<Value>(std::move(own));
}

Completion<Value> QueueObject::get_now(Runtime& runtime) {
  Value own = TRY(call_own(runtime, *this, "get_nowait"));
  return own.is_unset() ? plain_get_now(runtime) : Completion<Value>(std::move(own));
}

// ---- waiting ----

/// One wait in a queue. When it ends by an exception or by destruction, it removes the waiter from the queue and passes
/// an unused wake-up to the next waiter.
class QueueWait {
 public:
  enum class For : std::uint8_t { an_item, a_place };

  QueueWait(Runtime& runtime, QueueObject& queue, For what, Ref<FutureObject> waiter)
      : m_runtime(runtime), m_queue(&queue), m_for(what), m_waiter(std::move(waiter)) {}
  QueueWait(QueueWait const&) = delete;
  ~QueueWait() {
    if (!m_is_over) leave();
  }

  void end() { m_is_over = true; }

 private:
  void leave() {
    if (!m_runtime.asyncio) return;  // The run has ended.
    // An exception here cannot be reported: another one is being raised, or the coroutine is being destroyed.
    Ref<ExceptionObject> passing = std::move(m_runtime.exception);
    (void)m_waiter->cancel();
    Waiters& line = m_for == For::an_item ? m_queue->m_getters : m_queue->m_putters;
    line.remove(*m_waiter);
    Completion<bool> has_to_wait = m_for == For::an_item ? m_queue->is_empty(m_runtime) : m_queue->is_full(m_runtime);
    if (!has_to_wait.is_raised() && !has_to_wait.value() && !m_waiter->is_cancelled()) line.wake_next();
    m_runtime.exception = std::move(passing);
  }

  Runtime& m_runtime;
  Ref<QueueObject> m_queue;
  For m_for;
  Ref<FutureObject> m_waiter;
  bool m_is_over = false;
};

AsyncFunction put(Runtime& runtime, Ref<QueueObject> queue, Value item) {
  while (CO_TRY(queue->is_full(runtime))) {
    if (queue->is_shut_down) {
      co_return runtime.raise(
          make_exception(runtime, runtime.asyncio->types.queue_shut_down, std::span<Value const>()));
    }
    Ref<EventLoopObject> const loop = CO_TRY(queue->get_loop(runtime, Value::from(queue)));
    Ref<FutureObject> const putter = queue->m_putters.add(runtime, *loop, queue->observed, "queue.put");
    QueueWait wait(runtime, *queue, QueueWait::For::a_place, putter);
    CO_TRY(co_await awaiting(putter));
    wait.end();
  }
  co_return queue->put_now(runtime, item);
}

AsyncFunction get(Runtime& runtime, Ref<QueueObject> queue) {
  while (CO_TRY(queue->is_empty(runtime))) {
    if (queue->is_shut_down && CO_TRY(queue->is_empty(runtime))) {
      co_return runtime.raise(
          make_exception(runtime, runtime.asyncio->types.queue_shut_down, std::span<Value const>()));
    }
    Ref<EventLoopObject> const loop = CO_TRY(queue->get_loop(runtime, Value::from(queue)));
    Ref<FutureObject> const getter = queue->m_getters.add(runtime, *loop, queue->observed, queue->get_label);
    QueueWait wait(runtime, *queue, QueueWait::For::an_item, getter);
    CO_TRY(co_await awaiting(getter));
    wait.end();
  }
  co_return queue->get_now(runtime);
}

AsyncFunction join(Runtime& runtime, Ref<QueueObject> queue) {
  if (queue->unfinished > 0) {
    CO_TRY(co_await awaiting(make_native_coroutine(runtime, event_wait_name, wait(runtime, queue->finished))));
  }
  co_return Value::none();
}

Completion<void> QueueObject::task_done(Runtime& runtime) {
  if (unfinished <= 0) return runtime.raise(runtime.types.value_error, "task_done() called too many times");
  --unfinished;
  report_change(runtime, Observed::Change::finishes_an_item_of);
  if (unfinished == 0) finished->set();
  return {};
}

Completion<void> QueueObject::shut_down(Runtime& runtime, Items what) {
  is_shut_down = true;
  if (what == Items::drop) {
    while (!TRY(is_empty(runtime))) {
      Value const own = TRY(call_own(runtime, *this, "_get"));
      if (own.is_unset()) TRY(plain_get(runtime));
      if (unfinished > 0) --unfinished;
    }
    if (unfinished == 0) finished->set();
  }
  report_change(runtime, Observed::Change::shuts_down);
  // All waiters check the queue again and find it shut down.
  while (!m_getters.is_empty()) m_getters.wake_next();
  while (!m_putters.is_empty()) m_putters.wake_next();
  return {};
}

Completion<std::string> QueueObject::format(Runtime& runtime) {
  std::string text = "maxsize=";
  TRY(append_repr(runtime, text, maximum));
  Value const held = items;
  if (TRY(truth(runtime, held))) {
    text += " _queue=";
    TRY(append_repr(runtime, text, Value::from(make_list(runtime, TRY(items_of(runtime, held))))));
  }
  if (!m_getters.is_empty()) text += " _getters[" + std::to_string(m_getters.size()) + "]";
  if (!m_putters.is_empty()) text += " _putters[" + std::to_string(m_putters.size()) + "]";
  if (unfinished != 0) text += " tasks=" + std::to_string(unfinished);
  if (is_shut_down) text += " shutdown";
  return text;
}

void QueueObject::clear() {
  items = Value::none();
  maximum = Value::small_int(0);
  attributes = nullptr;
  m_loop = nullptr;
  m_getters.clear();
  m_putters.clear();
}

void QueueObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(items);
  visitor.visit(maximum);
  visitor.visit(attributes);
  visitor.visit(finished);
  visitor.visit(m_loop);
  m_getters.traverse(visitor);
  m_putters.traverse(visitor);
}

}  // namespace loopscope
