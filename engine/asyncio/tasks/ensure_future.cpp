#include "asyncio/tasks/ensure_future.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"

namespace loopscope {

Completion<Ref<FutureObject>> ensure_future(Runtime& runtime, Value const& awaitable, EventLoopObject* loop) {
  if (FutureObject* future = if_future(awaitable)) {
    TRY(future->check_initialized());
    if (loop && loop != &future->loop()) {
      return runtime.raise(runtime.types.value_error,
                           "The future belongs to a different loop than the one specified as the loop argument");
    }
    return Ref(future);
  }
  if (!is_coroutine(awaitable)) {
    if (is_awaitable(awaitable)) {
      Ref<CoroutineObject> const wrapped =
          make_native_coroutine(runtime, wrap_awaitable_name, wrap_awaitable(runtime, awaitable));
      return ensure_future(runtime, Value::from(wrapped), loop);
    }
    return runtime.raise(runtime.types.type_error, "An asyncio.Future, a coroutine or an awaitable is required");
  }
  Ref<EventLoopObject> const chosen = loop ? Ref(loop) : TRY(get_event_loop(runtime));
  static constexpr LibraryLine line{"tasks.py", 732};
  MadeInside const inside(runtime, line);
  Ref<TaskObject> task = TRY(chosen->create_task(runtime, awaitable));
  return Ref<FutureObject>(std::move(task));
}

AsyncFunction wrap_awaitable(Runtime&, Value awaitable) { co_return co_await awaiting(std::move(awaitable)); }

}  // namespace loopscope
