#include "asyncio/waiting/as_completed.h"

#include <algorithm>

#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/ensure_future.h"
#include "values/containers/set.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

constexpr NativeCoroutineName wait_for_one_name{"_AsCompletedIterator._wait_for_one", "tasks.py", 610, 614};

}  // namespace

Completion<void> AsCompletedObject::begin(Runtime& runtime, Value const& awaitables, Value const& timeout) {
  static constexpr NativeCallback::Definition completion_definition{on_completion,
                                                                    "_AsCompletedIterator._handle_completion", "", 0};
  static constexpr NativeCallback::Definition timeout_definition{on_timeout, "_AsCompletedIterator._handle_timeout", "",
                                                                 0};
  Ref<EventLoopObject> const loop = TRY(get_event_loop(runtime));
  Ref<SetObject> const different = make_ordered_set(runtime);
  TRY(update(runtime, *different, awaitables));
  std::vector<Ref<FutureObject>> futures;
  std::size_t position = 0;
  while (SetObject::Entry const* entry = different->next(position)) {
    Value const awaitable = entry->key;
    futures.push_back(TRY(ensure_future(runtime, awaitable, loop.get())));
  }
  m_callback = Value::from(make_native_callback(runtime, completion_definition, Value::from(this)));
  for (Ref<FutureObject> const& future : futures) TRY(future->add_done_callback(m_callback));
  if (futures.empty()) {
    m_callback = Value::unset();
  } else if (!timeout.is_none()) {
    Value const callback = Value::from(make_native_callback(runtime, timeout_definition, Value::from(this)));
    m_timer = TRY(call_later(runtime, *loop, timeout, callback, runtime.empty_tuple()));
  }
  m_left = futures.size();
  m_to_do = std::move(futures);
  return {};
}

Completion<Value> AsCompletedObject::on_timeout(Runtime& runtime, Value const& self, std::span<Value const>) {
  Ref<AsCompletedObject> const iterator(static_cast<AsCompletedObject*>(self.object()));
  std::vector<Ref<FutureObject>> const left = std::exchange(iterator->m_to_do, {});
  for (Ref<FutureObject> const& future : left) {
    TRY(future->remove_done_callback(iterator->m_callback));
    TRY(iterator->m_done->put_now(runtime, Value::none()));
  }
  iterator->m_callback = Value::unset();
  return Value::none();
}

Completion<Value> AsCompletedObject::on_completion(Runtime& runtime, Value const& self,
                                                   std::span<Value const> arguments) {
  Ref<AsCompletedObject> const iterator(static_cast<AsCompletedObject*>(self.object()));
  if (iterator->m_to_do.empty()) return Value::none();  // The timeout fired first.
  std::erase(iterator->m_to_do, Ref(if_future(arguments[0])));
  TRY(iterator->m_done->put_now(runtime, arguments[0]));
  if (!iterator->m_to_do.empty()) return Value::none();
  iterator->m_callback = Value::unset();
  if (iterator->m_timer) iterator->m_timer->cancel();
  return Value::none();
}

AsyncFunction AsCompletedObject::wait_for_one(Runtime& runtime, Ref<AsCompletedObject> iterator, Resolve resolve) {
  Value const future =
      CO_TRY(co_await awaiting(make_native_coroutine(runtime, queue_get_name, get(runtime, iterator->m_done))));
  if (future.is_none()) {
    co_return runtime.raise(make_exception(runtime, runtime.types.timeout_error, std::span<Value const>()));
  }
  if (resolve == Resolve::to_result) co_return if_future(future)->result();
  co_return future;
}

Ref<CoroutineObject> AsCompletedObject::next(Runtime& runtime) {
  if (m_left == 0) return nullptr;
  --m_left;
  return make_native_coroutine(runtime, wait_for_one_name, wait_for_one(runtime, Ref(this), Resolve::to_result));
}

AsyncFunction as_completed_anext(Runtime& runtime, Ref<AsCompletedObject> iterator) {
  if (iterator->m_left == 0) {
    co_return runtime.raise(make_exception(runtime, runtime.types.stop_async_iteration, std::span<Value const>()));
  }
  --iterator->m_left;
  co_return co_await awaiting(
      make_native_coroutine(runtime, wait_for_one_name,
                            AsCompletedObject::wait_for_one(runtime, iterator, AsCompletedObject::Resolve::to_future)));
}

void AsCompletedObject::clear() {
  m_timer = nullptr;
  m_callback = Value::unset();
  m_to_do.clear();
}

void AsCompletedObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(m_done);
  visitor.visit(m_timer);
  visitor.visit(m_callback);
  for (Ref<FutureObject> const& future : m_to_do) visitor.visit(future);
}

}  // namespace loopscope
